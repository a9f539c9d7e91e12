/**
 * Offices as news prints them in front of a name or behind it ("Foreign Minister", "PM", "وفاقی وزیر"),
 * brought to common words, so that a title in a story can be held against the roles in the
 * knowledge file in either language.
 */
import { nameFold, plainFold } from './fold.ts';
import { stateOfWord } from './places.ts';

/** What an office is, without its subject: a title without one of these says nothing. */
const HEADS: Readonly<Record<string, string>> = {
  minister:
    'minister, ministers, premier, premiers, وزیر, وزیراعظم, وزیرخارجہ, وزیراعلیٰ, وزیراعلی, وزیرداخلہ, وزیردفاع, وزیرخزانہ',
  president: 'president, presidents, صدر',
  chair:
    'chairman, chairperson, chairwoman, chairmen, chair, co-chairman, cochairman, چیئرمین, چیرمین, چیئرپرسن, چیئر پرسن',
  chief: 'chief, ceo, cto, coo, cfo, chiefs, boss, سربراہ, چیف',
  director: 'director, directors, ڈائریکٹر',
  secretary: 'secretary, secretaries, سیکرٹری, سیکریٹری, سکریٹری, معتمد',
  envoy:
    'ambassador, ambassadors, envoy, envoys, representative, commissioner-general, سفیر, مندوب, ایلچی, نمائندہ',
  commissioner: 'commissioner, کمشنر',
  spokes: 'spokesperson, spokespersons, spokesman, spokesmen, spokeswoman, ترجمان',
  governor: 'governor, governors, گورنر',
  member:
    'member, members, senator, senators, mna, mnas, mpa, mpas, mp, mps, lawmaker, lawmakers, legislator, legislators, رکن, سینیٹر',
  justice: 'justice, justices, judge, judges, جسٹس, جج, منصف',
  general: 'general, gen, marshal, جنرل, مارشل',
  officer: 'officer, administrator, inspector, افسر',
  founder: 'founder, founders, co-founder, cofounder, بانی',
  head: 'head, leader, leaders, heads, ameer, amir, emir, supremo, قائد, رہنما, لیڈر, امیر',
  adviser: 'adviser, advisor, counsel, مشیر, معاون',
  speaker: 'speaker, اسپیکر, سپیکر',
};

/** Behind another office a grade ("Director General"), alone a rank ("General"). */
const GENERAL = new Set(['general', 'جنرل'].map(plainFold));

/** Subjects and grades of offices. */
const SUBJECTS: Readonly<Record<string, string>> = {
  prime: 'prime, premier, اعظم, وزیراعظم',
  foreign: 'foreign, external, خارجہ, وزیرخارجہ',
  finance: 'finance, خزانہ, وزیرخزانہ',
  revenue: 'revenue, محصولات, ریونیو',
  interior: 'interior, home, داخلہ, وزیرداخلہ',
  defence: 'defence, defense, دفاع, وزیردفاع',
  information: 'information, اطلاعات, انفارمیشن',
  technology: 'technology, it, ٹیکنالوجی, آئی',
  telecommunication: 'telecommunication, telecommunications, telecom, ٹیلی, ٹیلیکام',
  planning: 'planning, منصوبہ',
  law: 'law, قانون',
  education: 'education, تعلیم',
  climate: 'climate, change, ماحولیاتی, موسمیاتی',
  energy: 'energy, power, توانائی',
  privatisation: 'privatisation, privatization, نجکاری',
  economic: 'economic, economy, اقتصادی',
  chiefminister: 'اعلیٰ, اعلی, وزیراعلیٰ, وزیراعلی',
  justice: 'justice, جسٹس',
  army: 'army, آرمی, فوج',
  staff: 'staff, اسٹاف, سٹاف',
  executive: 'executive, ceo, ایگزیکٹو, ایگزیکٹیو',
  technical: 'cto',
  operating: 'coo',
  vice: 'vice, نائب',
  deputy: 'deputy, نائب, ڈپٹی',
  attorney: 'attorney, اٹارنی',
  permanent: 'permanent, مستقل',
  global: 'global',
  affairs: 'affairs, امور',
  public: 'public',
  policy: 'policy',
  product: 'product',
  election: 'election, الیکشن',
  senate: 'senate, سینیٹ, senator, سینیٹر',
  assembly: 'assembly, mna, اسمبلی',
  opposition: 'opposition, اختلاف',
  general: 'general, secretary-general, جنرل',
  nations: 'nations, un, اقوام',
  foreignoffice: 'دفتر, fo',
  state: 'state, مملکت',
  treasury: 'treasury',
  commerce: 'commerce, trade, تجارت',
  health: 'health, صحت',
  human: 'human, انسانی',
  parliamentary: 'parliamentary, پارلیمانی',
  railways: 'railways, ریلوے',
  science: 'science, سائنس',
  water: 'water, آبی',
  security: 'security, سلامتی',
  police: 'police, پولیس',
};

/** Titles in capitals → the words they stand for; several readings where there are several. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime minister'],
  fm: ['foreign minister', 'finance minister'],
  cm: ['chief minister'],
  cjp: ['chief justice'],
  cj: ['chief justice'],
  coas: ['chief army staff'],
  cec: ['chief election commissioner'],
  dg: ['director general'],
  ag: ['attorney general'],
  agp: ['attorney general'],
  ig: ['inspector general'],
  igp: ['inspector general police'],
  sg: ['secretary general'],
  vp: ['vice president'],
  ceo: ['chief executive'],
  ministerial: [],
};

const STOP = new Set(
  'of the for and to in at on a an federal united states kingdom republic former ex then acting caretaker interim senior new current state islamic republic by with as who was is s'.split(
    ' ',
  ),
);

const HEAD_OF = inverted(HEADS);
const SUBJECT_OF = inverted(SUBJECTS);

function inverted(table: Readonly<Record<string, string>>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [common, forms] of Object.entries(table)) {
    for (const form of forms.split(', ')) {
      const key = plainFold(form.replace('-', ''));
      map.set(key, [...(map.get(key) ?? []), common]);
    }
  }
  return map;
}

/** An office in common words: `heads` say what it is, `subjects` of what. */
export interface Office {
  heads: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  /** States named in it. */
  states: ReadonlySet<string>;
}

/** Words of a title, as written → the office they name. Words that are neither head nor known subject count as subjects by their fold ("Romania", "Sindh"). */
export function officeOf(words: readonly string[]): Office {
  const heads = new Set<string>();
  const subjects = new Set<string>();
  const states = new Set<string>();
  for (const word of words) {
    const key = plainFold(word).replaceAll('-', '');
    const state = /^[A-Z\u0600-\u06ff]/.test(word) ? stateOfWord(word) : undefined;
    if (state !== undefined) {
      states.add(state);
      continue;
    }
    const readings = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
    if (readings) {
      for (const reading of readings) addOffice(reading.split(' '), heads, subjects);
      if (readings.length > 0) continue;
    }
    addOffice([key], heads, subjects);
  }
  return { heads, subjects, states };
}

function addOffice(keys: readonly string[], heads: Set<string>, subjects: Set<string>): void {
  for (const key of keys) {
    const head = heads.size > 0 && GENERAL.has(key) ? undefined : HEAD_OF.get(key);
    const subject = SUBJECT_OF.get(key);
    for (const common of head ?? []) heads.add(common);
    for (const common of subject ?? []) subjects.add(common);
    if (!head && !subject && !STOP.has(key) && key.length > 1) subjects.add(nameFold(key));
  }
}

/** Whether a common word is one of the subjects listed here, and not just any word that stood there. */
export const isSubject = (common: string): boolean => Object.hasOwn(SUBJECTS, common);

/** Whether a word can stand in a title in front of a name. */
export function isOfficeWord(word: string): boolean {
  const key = plainFold(word).replaceAll('-', '');
  return HEAD_OF.has(key) || SUBJECT_OF.has(key) || Object.hasOwn(ABBREVIATIONS, key);
}

/** Last words of portfolios: what follows them is a name. */
const PORTFOLIOS = new Set(
  (
    'affair affairs coordination initiatives communications works housing industries production narcotics control rights ' +
    'security food research heritage culture harmony states frontier regions development reforms aviation maritime railways ' +
    'petroleum revenue investment resources alleviation safety training services broadcasting telecommunication pakistanis ' +
    'division assembly senate party operations policy product communication'
  ).split(' '),
);
export const endsPortfolio = (word: string): boolean =>
  isOfficeWord(word) || PORTFOLIOS.has(plainFold(word));

/** Whether a word is an office by itself ("Minister", "PM", "صدر"). */
export function isOfficeHead(word: string): boolean {
  const key = plainFold(word).replaceAll('-', '');
  return HEAD_OF.has(key) || Object.hasOwn(ABBREVIATIONS, key);
}

/** Honorifics and ranks that come and go in front of a name, and stay outside the mention. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mst mme mlle herr frau senor senora shri smt mx dr prof professor engr engineer barrister advocate adv maulana mufti allama ' +
    'makhdoom sardar nawab nawabzada chaudhry ch mian malik raja rana sheikh hafiz qari haji pir sahibzada ' +
    'agha mirza khawaja begum bibi sahib sahibzadi sir lord lady dame baroness hon honourable honorable ' +
    'lt col colonel maj major gen general brig brigadier capt captain adm admiral air marshal cdre ' +
    'commodore retd retired field hazrat quaid shaheed late comrade president senator justice ' +
    'ڈاکٹر پروفیسر جناب محترمہ محترم مسٹر مسز بیرسٹر ایڈووکیٹ انجینئر مولانا مفتی علامہ مخدوم سردار نواب چوہدری چودھری میاں ملک راجہ رانا شیخ حافظ قاری حاجی پیر ' +
    'آغا مرزا خواجہ بیگم بی بی صاحب جنرل میجر لیفٹیننٹ بریگیڈیئر کرنل ایئر مارشل ریٹائرڈ جسٹس سینیٹر شہید'
  )
    .split(' ')
    .map((word) => nameFold(word)),
);

export function isHonorific(word: string): boolean {
  return HONORIFICS.has(nameFold(word));
}
