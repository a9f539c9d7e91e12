import { expect, test } from 'vitest';
import { cardText } from './card-on-show.ts';
import { markedTexts, marksOf } from './marks-on-page.ts';
import { hoverMark } from './pointer.ts';
import { inBothBrowsers } from './stage.ts';
import { MEETING, MEETING_MARKS, REGULATOR, REGULATOR_MARKS } from './story-page.ts';

inBothBrowsers('the text of a page', (stage) => {
  test('is read across inline tags', async () => {
    const page = await stage.story({
      body: `<p>Foreign Minister <em>Bilawal</em> <a href="#b">Bhutto Zar</a>dari met <b>N</b>ick
        <!-- a comment -->Cle<wbr>gg of the company.</p>${REGULATOR}`,
    });
    await expect.poll(() => markedTexts(page)).toEqual([...MEETING_MARKS, ...REGULATOR_MARKS]);
    await hoverMark(page, 'Bilawal Bhutto Zardari');
    await expect.poll(() => cardText(page)).toContain('Foreign Minister of Pakistan');
  });

  test('is told apart by kind', async () => {
    const page = await stage.story();
    await expect
      .poll(() => marksOf(page))
      .toEqual([
        { kind: 'person', text: 'Bilawal Bhutto Zardari' },
        { kind: 'person', text: 'Nick Clegg' },
        { kind: 'person', text: 'Clegg' },
        { kind: 'organisation', text: 'Meta' },
        { kind: 'organisation', text: 'Pakistan Telecommunication Authority' },
        { kind: 'organisation', text: 'PTA' },
      ]);
  });

  test('is left alone outside the story and where it is no plain text', async () => {
    const zones = Object.entries(ZONES).map(
      ([zone, html]) =>
        `<section data-zone="${zone}">${html.replaceAll('NAME', 'Khalil Hashmi')}</section>`,
    );
    const page = await stage.story({ body: MEETING + zones.join('') + REGULATOR });
    await expect.poll(() => markedTexts(page)).toContain('PTA');
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) =>
          startContainer.parentElement?.closest('[data-zone]')?.getAttribute('data-zone'),
        ),
      ),
    );
    expect(marked.filter((zone) => zone)).toEqual(['plain text']);
    expect(await markedTexts(page)).toEqual([
      ...MEETING_MARKS,
      'Khalil Hashmi',
      ...REGULATOR_MARKS,
    ]);
  });

  test('is marked in headline, list, quotation, table and caption', async () => {
    const page = await stage.story({
      body: `${REGULATOR}<h2>Nick Clegg in New York</h2><ul><li>Nick Clegg spoke first.</li></ul>
        <blockquote>Nick Clegg: yes</blockquote><table><tr><td>Guest</td><td>Nick Clegg</td></tr></table>
        <figure><figcaption>Nick Clegg at the door</figcaption></figure>`,
    });
    await expect
      .poll(() => markedTexts(page))
      .toEqual([...REGULATOR_MARKS, ...Array.from({ length: 5 }, () => 'Nick Clegg')]);
  });
});

const ZONES = {
  'plain text': '<p>NAME was there.</p>',
  navigation: '<nav>NAME</nav>',
  'an aside': '<aside><p>NAME</p></aside>',
  'a footer': '<footer>NAME</footer>',
  'related links': '<div class="related stories"><ul><li><a href="#x">NAME</a></li></ul></div>',
  code: '<p>Type <code>NAME</code> here.</p><pre>NAME</pre>',
  'a text field': '<textarea>NAME</textarea>',
  'editable text': '<div contenteditable="true"><p>NAME</p></div>',
  'editable plain text': '<div contenteditable="plaintext-only">NAME</div>',
  'a button': '<button>NAME</button>',
  'a form': '<form><p>NAME</p><input></form>',
  'hidden text':
    '<p hidden>NAME</p><div style="display:none">NAME</div><p aria-hidden="true">NAME</p>',
  'text hidden by a style sheet':
    '<style>.off{display:none}.veiled{visibility:hidden}</style><p class="off">NAME</p><p class="veiled">NAME</p>',
  'a select': '<select><option>NAME</option></select>',
  'a dialog': '<dialog><p>NAME</p></dialog>',
  SVG: '<svg width="300" height="40"><text y="20">NAME</text></svg>',
  'a script':
    '<script type="text/plain">NAME</script><template>NAME</template><noscript>NAME</noscript>',
};
