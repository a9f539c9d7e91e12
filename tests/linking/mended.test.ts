/** Faults that were found once and mended; each would come back unnoticed. */
import { expect, test } from 'vitest';
import { nameFold } from '../../linking/fold.ts';
import { packLexicon, unpackLexicon } from '../../linking/packed.ts';
import { scanBlock } from '../../linking/page-text.ts';
import { lexicon, lexiconOf, mentionsIn } from './people.ts';

const candidatesIn = (text: string, of = lexicon): string[] => {
  const { tokens, candidates } = scanBlock(of, text);
  return candidates.map(({ first, last }) => text.slice(tokens.starts[first], tokens.ends[last]));
};

test('a surname behind an article is a surname too: "Fazl-ur-Rehman" beside "Sherry Rehman"', () => {
  const sherry = lexiconOf({
    id: 'sherry',
    kind: 'person',
    name: { en: 'Sherry Rehman' },
    country: 'PK',
    roles: [{ title: { en: 'Federal Minister for Climate Change' }, from: '2022', to: '2023' }],
  });
  expect(
    mentionsIn(
      'Climate minister Sherry Rehman met Maulana Fazl-ur-Rehman in Islamabad. Rehman said no.',
      {},
      sherry,
    ),
  ).toEqual(['Sherry Rehman → sherry']);
});

test('a place that is listed in two spellings with one fold counts once', () => {
  const statesIn = (text: string) =>
    scanBlock(lexicon, text).signals.filter(({ value }) => lexicon.places[value]).length;
  expect([statesIn('the US'), statesIn('اسلام آباد'), statesIn('Türkiye')]).toEqual([1, 1, 1]);
});

test('a place inside a longer place of the same state counts once', () => {
  const { signals } = scanBlock(lexicon, 'the United States of America');
  expect(signals.filter(({ value }) => lexicon.places[value])).toHaveLength(1);
});

test('Chari and Churi are no spellings of Chaudhry', () => {
  const keys = new Set(['Chaudhry', 'Chari', 'Churi'].map(nameFold));
  expect(keys.size).toBe(3);
});

test('Jawad and Javed are two names, Javaid and Javed are one', () => {
  expect(nameFold('Javaid')).toBe(nameFold('Javed'));
  expect(nameFold('Jawad')).not.toBe(nameFold('Javed'));
});

test('a word whose fold has a space in it does not shift the others when packed', () => {
  const blessed = lexiconOf(
    { id: 'a', kind: 'concept', name: { en: 'Seerat', ur: 'سیرت ﷺ' } },
    { id: 'b', kind: 'concept', name: { en: 'Metaverse' } },
  );
  const copy = unpackLexicon(JSON.parse(JSON.stringify(packLexicon(blessed))));
  expect(candidatesIn('the Metaverse', copy)).toEqual(['Metaverse']);
});

test('"ایسوسی ایشن" stands for one letter of an abbreviation', () => {
  expect(
    mentionsIn('پیرنٹ ٹیچر ایسوسی ایشن (پی ٹی اے) کا اجلاس ہوا۔ پی ٹی اے نے انٹرنیٹ بند کیا۔', {
      lang: 'ur',
    }),
  ).toEqual([]);
});

test('an abbreviation behind the name of another kind of body is that body', () => {
  const regulator = lexiconOf({
    id: 'pta',
    kind: 'organisation',
    name: { en: 'Pakistan Telecommunication Authority', ur: 'پاکستان ٹیلی کمیونیکیشن اتھارٹی' },
    country: 'PK',
    context: ['PTA', 'پی ٹی اے'],
    clues: { en: ['internet'], ur: ['انٹرنیٹ'] },
  });
  const inUrdu = (text: string) => mentionsIn(text, { lang: 'ur' }, regulator);
  expect(
    inUrdu('کراچی کے اسکول کی والدین تنظیم (پی ٹی اے) نے انٹرنیٹ لگوایا۔ پی ٹی اے پاکستان میں ہے۔'),
  ).toEqual([]);
  expect(inUrdu('پاکستان کی ٹیلی کام اتھارٹی (پی ٹی اے) نے انٹرنیٹ بند کیا۔')).toEqual([
    'پی ٹی اے → pta',
  ]);
});

const world = lexiconOf(
  {
    id: 'mofa',
    kind: 'organisation',
    name: { en: 'Ministry of Foreign Affairs of Pakistan' },
    country: 'PK',
    context: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
  },
  {
    id: 'sc',
    kind: 'organisation',
    name: { en: 'United Nations Security Council' },
    context: ['Security Council'],
    clues: { en: ['veto', 'resolution'] },
  },
  {
    id: 'facebook',
    kind: 'product',
    name: { en: 'Facebook', ur: 'فیس بک' },
    country: 'US',
  },
);

test('a ministry of another state in its full style', () => {
  expect(
    mentionsIn(
      'The Ministry of Foreign Affairs of the Islamic Republic of Iran said so.',
      { host: 'www.dawn.com' },
      world,
    ),
  ).toEqual([]);
});

test('a ministry beside our state is ours on a page about another', () => {
  expect(
    mentionsIn(
      "RIYADH: The Foreign Ministry in Riyadh said that Saudi Arabia had waited. Pakistan's Foreign Ministry did not.",
      {},
      world,
    ),
  ).toEqual(['Foreign Ministry → mofa']);
});

test('a council that a state claims is not the one of the world; its seat there is', () => {
  const veto = 'The veto fell on a resolution.';
  expect(mentionsIn(`${veto} Russia's Security Council met.`, {}, world)).toEqual([]);
  expect(mentionsIn(`${veto} The National Security Council met.`, {}, world)).toEqual([]);
  expect(mentionsIn(`${veto} Pakistan's Security Council seat is new.`, {}, world)).toEqual([
    'Security Council → sc',
  ]);
});

test('a brand belongs to no state', () => {
  expect(mentionsIn('India has more Facebook users, and بھارت میں فیس بک.', {}, world)).toEqual([
    'Facebook → facebook',
    'فیس بک → facebook',
  ]);
});

test('a full name is somebody else where the paper says so', () => {
  const spoke = 'Imran Khan of PTI spoke in Islamabad.';
  const others = [
    'The dead man was identified as Imran Khan.',
    'The shop of Inspector Imran Khan burnt.',
  ];
  for (const other of others) expect(mentionsIn(`${spoke} ${other}`)).toHaveLength(2);
});

test('a famous surname needs little, unless others on the page bear it', () => {
  const trump = lexiconOf({
    id: 'trump',
    kind: 'person',
    name: { en: 'Donald Trump' },
    country: 'US',
    context: ['Trump'],
  });
  expect(mentionsIn('Texas voted for Trump in Washington.', {}, trump)).toEqual(['Trump → trump']);
  expect(mentionsIn('Mary Trump wrote in Washington. Trump signs books.', {}, trump)).toEqual([]);
});

test('one letter behind a capital is part of another name; a ticker is none', () => {
  const x = lexiconOf({
    id: 'x',
    kind: 'product',
    name: { en: 'Twitter' },
    context: ['X'],
    clues: { en: ['posts'] },
  });
  expect(mentionsIn('Twitter posts say Space X took off; he wrote on X today.', {}, x)).toEqual([
    'Twitter → x',
    'X → x',
  ]);
});

test('a full stop parts an abbreviation from the word printed behind it', () => {
  expect(
    candidatesIn(
      'P.T.I.Imran Khan spoke',
      lexiconOf(
        { id: 'pti', kind: 'organisation', name: { en: 'PTI' } },
        { id: 'imran', kind: 'person', name: { en: 'Imran Khan' } },
      ),
    ),
  ).toEqual(['P.T.I.', 'Imran Khan']);
});

test('a middle initial is skipped although another name goes on with it', () => {
  const two = lexiconOf(
    { id: 'a', kind: 'person', name: { en: 'Mark Zuckerberg' } },
    { id: 'b', kind: 'person', name: { en: 'Mark E Smith' } },
  );
  expect(candidatesIn('Mark E Zuckerberg', two)).toEqual(['Mark E Zuckerberg']);
});

test('Urdu letters: part of a longer abbreviation, and in front of a common noun', () => {
  const bodies = lexiconOf(
    {
      id: 'ecp',
      kind: 'organisation',
      name: { en: 'Election Commission of Pakistan' },
      country: 'PK',
      context: ['ای سی پی'],
      clues: { ur: ['انتخابات'] },
    },
    { id: 'imf', kind: 'organisation', name: { en: 'IMF', ur: 'آئی ایم ایف' } },
  );
  const inUrdu = (text: string) => mentionsIn(text, { lang: 'ur' }, bodies);
  expect(inUrdu('پاکستان میں انتخابات پر ایس ای سی پی نے بیان دیا۔')).toEqual([]);
  expect(inUrdu('پاکستان میں انتخابات پر ای سی پی نے بیان دیا۔')).toEqual(['ای سی پی → ecp']);
  expect(inUrdu('آئی ایم ایف پروگرام پر بات ہوئی۔')).toEqual(['آئی ایم ایف → imf']);
});

test('a senator may hold any office', () => {
  const dar = lexiconOf({
    id: 'dar',
    kind: 'person',
    name: { en: 'Ishaq Dar' },
    country: 'PK',
    introduced: ['Dar'],
    roles: [{ title: { en: 'Finance Minister' }, from: '2022', to: '2023' }],
  });
  expect(mentionsIn('Ishaq Dar spoke in Islamabad. Later Senator Dar left.', {}, dar)).toEqual([
    'Ishaq Dar → dar',
    'Dar → dar',
  ]);
});

test('a state that is only named does not take the name of a body of no state', () => {
  const council = lexiconOf({
    id: 'council',
    kind: 'organisation',
    name: { en: 'UN Security Council' },
    context: ['Security Council'],
    clues: { en: ['veto', 'resolution'] },
    senses: [
      {
        forms: ['Security Council'],
        means: 'Security Council of Russia',
        country: 'RU',
        clues: {},
      },
    ],
  });
  const world =
    'France, China and Russia spoke; China asked the Security Council for a resolution.';
  const russian = 'Russia has told the Security Council in Moscow to draft a resolution.';
  expect(mentionsIn(`${world} Others fear a veto.`, {}, council)).toEqual([
    'Security Council → council',
  ]);
  expect(mentionsIn(`${russian} Others fear a veto.`, {}, council)).toEqual([]);
});

test('a name that nobody else bears may follow any word that opens a sentence, and titles in the plural', () => {
  const musk = lexiconOf(
    { id: 'musk', kind: 'person', name: { en: 'Elon Musk' } },
    { id: 'tesla', kind: 'organisation', name: { en: 'Tesla' }, clues: {} },
  );
  const inText = (text: string) => mentionsIn(text, {}, musk);
  expect(inText('Tesla fell. Billionaire Elon Musk left.')).toContain('Elon Musk → musk');
  expect(inText('Tesla fell, said former Presidents Elon Musk and others.')).toContain(
    'Elon Musk → musk',
  );
  expect(inText('Tesla fell, said Justine Elon Musk in her book.')).toEqual(['Tesla → tesla']);
});

test('what goes on with a hyphen: "(PTI)-led" is no agency, "X-style" no letter of a name', () => {
  const party = lexiconOf(
    { id: 'party', kind: 'organisation', name: { en: 'PML-N' } },
    { id: 'x', kind: 'product', name: { en: 'X' } },
  );
  const inText = (text: string) => mentionsIn(text, {}, party);
  expect(inText('The (PML-N)-led government resigned.')).toEqual(['PML-N → party']);
  expect(inText('LAHORE (PML-N) - The government resigned.')).toEqual([]);
  expect(inText('It copies the X-style notes.')).toEqual(['X → x']);
  expect(inText('It copies the X-Men films.')).toEqual([]);
});

test('a body that every state has is ours where the page names who leads it', () => {
  const office = lexiconOf(
    {
      id: 'state-department',
      kind: 'organisation',
      name: { en: 'United States Department of State' },
      country: 'US',
      context: ['State Department'],
      clues: { en: ['briefing', 'diplomats'] },
    },
    {
      id: 'rubio',
      kind: 'person',
      name: { en: 'Marco Rubio' },
      country: 'US',
      roles: [{ title: { en: 'US Secretary of State' }, body: 'state-department', from: '2025' }],
    },
  );
  const inText = (text: string) => mentionsIn(text, { host: 'www.dawn.com' }, office);
  const said = 'diplomats heard the State Department at a briefing in Islamabad, Pakistan.';
  expect(inText(`Pakistani ${said}`)).toEqual([]);
  expect(inText(`Marco Rubio called, and ${said}`)).toEqual([
    'Marco Rubio → rubio',
    'State Department → state-department',
  ]);
});

test('"General" is a rank, and no "Director General"', () => {
  const two = lexiconOf(
    {
      id: 'chief',
      kind: 'person',
      name: { en: 'Qamar Javed Bajwa' },
      country: 'PK',
      roles: [{ title: { en: 'Chief of Army Staff' }, from: '2016', to: '2022' }],
    },
    {
      id: 'director',
      kind: 'person',
      name: { en: 'Amir Azeem Bajwa' },
      country: 'PK',
      roles: [{ title: { en: 'Director General of the SCO' }, from: '2016', to: '2022' }],
    },
  );
  expect(
    mentionsIn('Qamar Javed Bajwa met Amir Azeem Bajwa. Later General Bajwa left.', {}, two),
  ).not.toContain('Bajwa → director');
});

test('two of one surname: the title that the page gave only one of them tells who is meant', () => {
  const alvi = lexiconOf({
    id: 'alvi',
    kind: 'person',
    name: { en: 'Arif Alvi' },
    country: 'PK',
    introduced: ['Alvi'],
    clues: { en: ['presidency'] },
  });
  const inText = (text: string) => mentionsIn(text, {}, alvi);
  const wife = 'came with his wife Samina Alvi.';
  expect(inText(`After his presidency Dr Arif Alvi ${wife} Dr Alvi spoke.`)).toEqual([
    'Arif Alvi → alvi',
    'Alvi → alvi',
  ]);
  expect(inText(`After his presidency Dr Arif Alvi ${wife} Alvi spoke.`)).toEqual([
    'Arif Alvi → alvi',
  ]);
  expect(inText('After his presidency Dr Arif Alvi met Dr Samina Alvi. Dr Alvi spoke.')).toEqual([
    'Arif Alvi → alvi',
  ]);
});

test('"Muhammad Imran" is no Imran, "Muhammad Nawaz Sharif" is Nawaz Sharif', () => {
  expect(
    mentionsIn('Muhammad Nawaz Sharif and Imran Khan of PTI spoke. Muhammad Imran took a wicket.'),
  ).toEqual(['Muhammad Nawaz Sharif → nawaz-sharif', 'Imran Khan → imran-khan', 'PTI → pti']);
});

test('a ministry of a kingdom, or placed in another capital in front, is not ours', () => {
  const ministry = lexiconOf({
    id: 'ministry',
    kind: 'organisation',
    name: { en: 'Finance Ministry of Pakistan' },
    country: 'PK',
    context: ['finance ministry', 'Finance Division'],
    clues: { en: ['bailout', 'budget'] },
  });
  const inText = (text: string) => mentionsIn(text, {}, ministry);
  const rest = 'Finance Ministry said a bailout would help the budget of Pakistan.';
  expect(inText(`The ${rest}`)).toHaveLength(1);
  expect(inText(`In Islamabad, the ${rest}`)).toHaveLength(1);
  expect(inText(`In Riyadh, the ${rest}`)).toEqual([]);
  expect(inText(`The kingdom's ${rest}`)).toEqual([]);
  const budget = (sum: string) =>
    inText(`The budget of ${sum} crore, says the Finance Division, needs a bailout.`);
  expect(budget('Tk 797,000')).toEqual([]);
});

test('a brand takes no article of its own, and a speaking one is no ordinary word', () => {
  const brands = lexiconOf(
    {
      id: 'amazon',
      kind: 'organisation',
      name: { en: 'Amazon.com Inc' },
      context: ['Amazon'],
      clues: { en: ['retailer', 'orders', 'warehouse'] },
    },
    {
      id: 'meta',
      kind: 'organisation',
      name: { en: 'Meta Platforms' },
      context: ['Meta'],
      clues: { en: ['teens', 'chatbots'] },
    },
  );
  const inText = (text: string) => mentionsIn(text, {}, brands);
  const rest = 'orders of the retailer rose in a warehouse.';
  expect(inText(`Near the Amazon the ${rest}`)).toEqual([]);
  expect(inText(`Losses across the Amazon had fallen while ${rest}`)).toEqual([]);
  expect(inText(`For the Amazon founder ${rest}`)).toEqual(['Amazon → amazon']);
  const teens = 'teens have to wait for its chatbots.';
  expect(inText(`Meta said ${teens}`)).toEqual(['Meta → meta']);
  expect(inText(`Meta for ${teens}`)).toEqual([]);
});

test('a bowler of the name, and whoever is called by its parts from there on', () => {
  expect(
    mentionsIn(
      'Imran Khan, the fast bowler from Peshawar, took five. Imran said it was hard.\n\n' +
        'He shares the name with Imran Khan of the PTI. Imran has not replied.',
    ),
  ).toEqual(['Imran Khan → imran-khan', 'PTI → pti', 'Imran → imran-khan']);
});

test('whose commission it is: "of the Pakistan Sports Board", "PSB ...", "Mexico\'s Federal Economic ..."', () => {
  const commission = lexiconOf({
    id: 'commission',
    kind: 'organisation',
    name: { en: 'Election Commission of Pakistan' },
    country: 'PK',
    context: ['Election Commission'],
    clues: { en: ['ballot', 'voters'] },
  });
  const inText = (text: string) => mentionsIn(`${text} heard voters in Pakistan.`, {}, commission);
  expect(inText('The Election Commission')).toHaveLength(1);
  expect(inText('The Election Commission of Pakistan')).toHaveLength(1);
  expect(inText('The Election Commission of the Pakistan Sports Board')).toEqual([]);
  expect(inText('The PSB Election Commission')).toEqual([]);
  expect(inText("Mexico's Federal Regional Election Commission")).toEqual([]);
});

test("another wing of a party; an acute accent as apostrophe; a brand's own store", () => {
  const all = lexiconOf(
    { id: 'jui', kind: 'organisation', name: { en: 'JUI' }, country: 'PK' },
    { id: 'google', kind: 'organisation', name: { en: 'Google' } },
    { id: 'ohchr', kind: 'organisation', name: { en: "United Nations' Rights Office" } },
  );
  const inText = (text: string) => mentionsIn(text, {}, all);
  expect(inText('The JUI-S left, the JUI-II stayed.')).toEqual(['JUI → jui']);
  expect(inText('It left the Google Play Store.')).toEqual(['Google → google']);
  expect(inText('The United Nations´ Rights Office asked.')).toEqual([
    'United Nations´ Rights Office → ohchr',
  ]);
});

test('"Ms Khan" is not a man', () => {
  expect(
    mentionsIn('Former prime minister Imran Khan of PTI spoke. So did his aunt, Ms Khan.'),
  ).toEqual(['Imran Khan → imran-khan', 'PTI → pti']);
});

test('of a man and a woman of one surname the courtesy title tells', () => {
  const two = lexiconOf(
    { id: 'him', kind: 'person', name: { en: 'Muhammad Aurangzeb' }, context: ['Aurangzeb'] },
    { id: 'her', kind: 'person', name: { en: 'Marriyum Aurangzeb' } },
    { id: 'body', kind: 'organisation', name: { en: 'Finance Division' } },
  );
  const text =
    'The Finance Division: Muhammad Aurangzeb met Marriyum Aurangzeb. Ms Aurangzeb said no. Aurangzeb left.';
  expect(mentionsIn(text, {}, two)).toEqual([
    'Finance Division → body',
    'Muhammad Aurangzeb → him',
    'Marriyum Aurangzeb → her',
    'Aurangzeb → her',
    'Aurangzeb → him',
  ]);
});

test('a first name is not shared with whoever has it as the last; a dateline with a day is none', () => {
  expect(
    mentionsIn(
      'Nawaz Sharif came to Pakistan with his brother Shehbaz Sharif. Hamza Shehbaz waited. Shehbaz of PTI spoke.',
    ),
  ).toContain('Shehbaz → shehbaz-sharif');
  expect(mentionsIn('UNITED NATIONS, Jan 2 (APP): A seat was taken.')).toEqual([]);
  expect(mentionsIn('The PTIannounced it in Islamabad, says Imran Khan of PTI.')).toContain(
    'PTI → pti',
  );
});

test('"X Factor" is no X, "Indo-Pakistan military" no body of Pakistan', () => {
  const all = lexiconOf(
    { id: 'x', kind: 'product', name: { en: 'X' } },
    { id: 'army', kind: 'organisation', name: { en: 'Pakistan military' }, country: 'PK' },
  );
  const inText = (text: string) => mentionsIn(text, {}, all);
  expect(inText('They lost in X Factor.')).toEqual([]);
  expect(inText('They pay for X Premium.')).toEqual(['X → x']);
  expect(inText('The Indo-Pakistan military standoff went on.')).toEqual([]);
  expect(inText('The anti-Pakistan military campaign went on.')).toEqual([
    'Pakistan military → army',
  ]);
});

test('Urdu letters: two parties in a row, a constituency, an agency', () => {
  const parties = lexiconOf(
    { id: 'ppp', kind: 'organisation', name: { en: 'PPP', ur: 'پی پی' }, country: 'PK' },
    { id: 'jui', kind: 'organisation', name: { en: 'JUI', ur: 'جے یو آئی' }, country: 'PK' },
  );
  const inUrdu = (text: string) => mentionsIn(text, { lang: 'ur' }, parties);
  expect(inUrdu('پی پی جے یو آئی نے درخواست دی')).toEqual(['پی پی → ppp', 'جے یو آئی → jui']);
  expect(inUrdu('حلقہ پی پی 78 میں ووٹنگ')).toEqual([]);
  expect(inUrdu('کراچی (اے پی پی) بارش ہوئی')).toEqual([]);
});

test('a title right in front of a name counts whatever stands before a comma', () => {
  const president = lexiconOf({
    id: 'president',
    kind: 'person',
    name: { en: 'Asif Ali Zardari' },
    country: 'PK',
    introduced: ['Zardari'],
    roles: [{ title: { en: 'President of Pakistan' }, from: '2024', to: '2026' }],
  });
  expect(
    mentionsIn(
      'On the merits of the Hunarmand Skills Programme, President Zardari said little.',
      { published: '2025-06-01' },
      president,
    ),
  ).toEqual(['Zardari → president']);
});
