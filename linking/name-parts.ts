/** Words that are part of names, or that turn a name into another one. */
import { nameFold, plainFold } from './fold.ts';

const foldedSet = (words: string, fold = plainFold) => new Set(words.split(' ').map(fold));

/** In front of a full name these belong to it: "Syed Khursheed Shah". */
const NAME_PREFIXES = foldedSet('syed muhammad سید محمد', nameFold);
export const isNamePrefix = (word: string): boolean => NAME_PREFIXES.has(nameFold(word));

/** Too common, or no name by themselves: never a short form. */
const NEVER_ALONE = foldedSet(
  'syed muhammad abdul ul ur ud bin ibn bint jr sr ii iii khatoon begum bibi mian malik raja rana sardar ' +
    'mir pir shaikh hafiz qazi ghulam abu umm al el de la van von der den du da di of the and a ' +
    'سید محمد عبد عبدال بیگم بی بی میاں ملک راجہ رانا سردار میر پیر شیخ حافظ قاضی غلام ابو',
  nameFold,
);
export const isNeverAlone = (word: string): boolean => NEVER_ALONE.has(nameFold(word));

/** Particles that belong to the surname behind them: "von der Leyen". */
const PARTICLES = foldedSet('von van der den de del la di da du al el bin ibn');
export const isParticle = (word: string): boolean => PARTICLES.has(plainFold(word));

/** Arabic articles glued to or apart from the word in front: Aminul, Amin ul, Amin-ul-. */
export const ARTICLES = ['ul', 'ur', 'ud', 'us', 'un', 'uz', 'ul'] as const;

/**
 * A name followed by one of these is the name of something else: "Jinnah Road", "Bhutto Foundation",
 * "Supreme Court Bar Association", "United Nations Development Programme".
 */
const OWN_HEADS = foldedSet(
  'road street avenue chowk lane boulevard square park stadium airport hospital college school university ' +
    'institute academy library museum hall house complex tower building bridge colony town nagar market plaza ' +
    'station terminal dam barrage canal port mosque masjid trust foundation society association league club ' +
    'union federation council committee board commission bureau programme program fund agency authority ' +
    'organisation organization bank group holdings limited ltd inc llc plc corp corporation company industries ' +
    'mills motors textiles brothers sons associates enterprises partners capital ventures studios pictures records ' +
    'films entertainment runner analysis act bill ordinance rules convention charter treaty protocol ' +
    'pact accord declaration resolution day week decade award prize medal trophy cup championship tournament ' +
    'scholarship fellowship memorial centre center dispensary clinic laboratory laboratories cricketers ' +
    'روڈ سڑک ایونیو چوک پارک اسٹیڈیم سٹیڈیم ایئرپورٹ ہسپتال اسپتال کالج اسکول سکول یونیورسٹی انسٹیٹیوٹ اکیڈمی لائبریری ہال ہاؤس ٹاؤن کالونی ' +
    'مارکیٹ پلازہ اسٹیشن ڈیم پل ٹرسٹ فاؤنڈیشن سوسائٹی ایسوسی لیگ کلب یونین فیڈریشن کونسل کمیٹی بورڈ کمیشن پروگرام فنڈ ایجنسی اتھارٹی بار ' +
    'گروپ لمیٹڈ کمپنی ایوارڈ ٹرافی کپ میموریل سینٹر ایکٹ بل آرڈیننس',
);
export const isOwnHead = (word: string): boolean => OWN_HEADS.has(plainFold(word));

/** Bodies that every state has: without their state's name they need its evidence on the page. */
const STATE_NOUNS = foldedSet(
  'ministry minister court assembly senate parliament commission division office bank army cabinet government ' +
    'treasury bureau agency authority police navy tribunal department house secretariat council force ' +
    'وزارت عدالت کورٹ اسمبلی سینیٹ پارلیمنٹ پارلیمان کمیشن ڈویژن دفتر بینک بنک فوج کابینہ حکومت بیورو ایجنسی اتھارٹی',
);
export const isStateNoun = (word: string): boolean => STATE_NOUNS.has(plainFold(word));

/** In mid-sentence these may follow a name without being part of it. */
const AFTER_NAME = foldedSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jr sr ii iii iv said says told and of in on at to for by with the mp mna mpa ' +
    'i he she it his her who whose has had is was will would also today tomorrow yesterday',
);
export const mayFollowName = (word: string): boolean => AFTER_NAME.has(plainFold(word));
