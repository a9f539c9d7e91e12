/** News stories made for one test. */

export interface StoryPage {
  /** HTML of the body, below the headline. */
  body?: string;
  /** Day of publication. */
  published?: string;
  lang?: string;
  /** More for the head. */
  head?: string;
}

export const MEETING =
  '<p>Foreign Minister Bilawal Bhutto Zardari met Nick Clegg in New York on Wednesday.</p>';
export const REGULATOR =
  '<p>Clegg said that Meta would talk with the Pakistan Telecommunication Authority (PTA) next.</p>';

/** What is marked in `MEETING` and `REGULATOR`. */
export const MEETING_MARKS = ['Bilawal Bhutto Zardari', 'Nick Clegg'];
export const REGULATOR_MARKS = ['Clegg', 'Meta', 'Pakistan Telecommunication Authority', 'PTA'];

/** A page with the data of a news story. The upper left corner is empty. */
export function storyPage(story: StoryPage = {}): string {
  const { body = MEETING + REGULATOR, published = '2022-09-29', lang = 'en', head = '' } = story;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A meeting in New York',
    datePublished: `${published}T11:05:00+05:00`,
  };
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>A meeting in New York</title>
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body{font:17px/1.6 Georgia,serif;margin:0;padding:60px;background:#fff;color:#222}</style>
${head}
</head>
<body>
<main>
<article>
<h1>A meeting in New York</h1>
${body}
</article>
</main>
</body>
</html>`;
}
