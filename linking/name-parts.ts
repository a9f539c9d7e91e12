/** Words that are part of names, or that turn a name into another one. */
import { nameFold, plainFold } from './fold.ts';

const foldedSet = (words: string, fold = plainFold) => new Set(words.split(' ').map(fold));

/** In front of a full name these belong to it: "Syed Khursheed Shah". */
const NAME_PREFIXES = foldedSet('syed سید', nameFold);
/** In front of a name that nobody else bears, this one too: "Muhammad Shehbaz Sharif". */
const WIDER_PREFIXES = foldedSet('syed muhammad سید محمد', nameFold);
export const isNamePrefix = (word: string, wider = true): boolean =>
  (wider ? WIDER_PREFIXES : NAME_PREFIXES).has(nameFold(word));

/** No name by themselves: never a surname that stands alone. */
const NEVER_SURNAME = foldedSet(
  'syed muhammad abdul ul ur ud bin ibn bint jr sr ii iii khatoon begum bibi abu umm al el de la van von der den du da di ' +
    'of the and a سید محمد عبد بیگم بی خان شاہ بلوچ',
  nameFold,
);
export const isNeverSurname = (word: string): boolean => NEVER_SURNAME.has(nameFold(word));

/** The same, and honorifics that stand where a first name does: never a first name that stands alone. */
const NEVER_FIRST = foldedSet(
  'syed muhammad abdul ul ur ud bin ibn abu umm al el malik raja rana mian sardar mir pir shaikh sheikh hafiz qazi ghulam ' +
    'khawaja makhdoom shah mirza chaudhry سید محمد عبد عبدال میاں ملک راجہ رانا سردار میر پیر شیخ حافظ قاضی غلام ابو خواجہ ' +
    'مخدوم شاہ مرزا چوہدری چودھری عطا فضل',
  nameFold,
);
export const isNeverFirst = (word: string): boolean => NEVER_FIRST.has(nameFold(word));

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
  'road street avenue chowk block lane boulevard square park stadium airport hospital college school university ' +
    'institute academy library museum hall house complex tower building bridge colony town nagar market plaza ' +
    'station terminal dam barrage canal port mosque masjid trust foundation society association league club ' +
    'union federation council committee board commission bureau programme program fund agency authority ' +
    'organisation organization bank group holdings limited ltd inc llc plc corp corporation company industries ' +
    'mills motors textiles brothers sons associates enterprises partners capital ventures studios pictures records ' +
    'films entertainment runner analysis act bill ordinance rules convention charter treaty protocol ' +
    'pact accord declaration day week decade award prize medal trophy cup championship tournament ' +
    'tailors saloon salon cafeteria cafe restaurant laundry bakery grocery traders hotel pharmacy ' +
    'khana koroona kalay electronics sweets juice garments financial materials resources technologies technology systems solutions ' +
    'networks properties pharma pharmaceuticals foods airlines airways steel cement chemicals insurance securities ' +
    'investments consulting scholarship fellowship memorial centre center dispensary clinic laboratory laboratories cricketers ' +
    'روڈ سڑک ایونیو چوک پارک اسٹیڈیم سٹیڈیم ایئرپورٹ ہسپتال اسپتال کالج اسکول سکول یونیورسٹی انسٹیٹیوٹ اکیڈمی لائبریری ہال ہاؤس ٹاؤن کالونی ' +
    'مارکیٹ پلازہ اسٹیشن ڈیم پل ٹرسٹ فاؤنڈیشن سوسائٹی ایسوسی لیگ کلب یونین فیڈریشن کونسل کمیٹی بورڈ کمیشن پروگرام فنڈ ایجنسی اتھارٹی بار ' +
    'گروپ لمیٹڈ کمپنی ایوارڈ ٹرافی کپ میموریل سینٹر ایکٹ بل آرڈیننس',
);
export const isOwnHead = (word: string): boolean => OWN_HEADS.has(plainFold(word));

/** The same behind a person's name only: "PTI Karachi City" is the party, "Nawaz Sharif IT City" no person. */
const NAMED_AFTER = foldedSet(
  'city village island expressway flyover underpass interchange cadet corridor',
);
export const isNamedAfter = (word: string): boolean => NAMED_AFTER.has(plainFold(word));

/** What a body can be; a definition names it last ("Parent-Teacher Association (PTA)"). */
const KINDS_OF_BODY = foldedSet(
  'association union federation party league board council committee commission authority bureau society alliance movement ' +
    'company partnership agreement convention parity index tribunal foundation fund bank ' +
    'تنظیم ایسوسی‌ایشن یونین فیڈریشن پارٹی جماعت لیگ بورڈ کونسل کمیٹی کمیشن اتھارٹی بیورو سوسائٹی اتحاد تحریک کمپنی شراکت معاہدہ معاہدے ' +
    'انڈیکس فنڈ بینک',
);
export const isKindOfBody = (folded: string): boolean => KINDS_OF_BODY.has(folded);

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
    'september october november december said says told and of in on at to for by with the mp mna mpa ' +
    'i he she it his her who whose has had is was will would also today tomorrow yesterday',
);
export const mayFollowName = (word: string): boolean => AFTER_NAME.has(plainFold(word));

/**
 * Urdu has no capitals: a given name in front of a short form, or a surname behind it, is how a
 * longer name shows. Common names only; titles and ordinary words are none of them.
 */
const URDU_NAMES = foldedSet(
  'احمد علی محمد حسن حسین عمر عثمان بلال حمزہ طلحہ زبیر سعد سعید خالد طارق عاصم عامر عمران عدنان فیصل فرحان فہد فواد ' +
    'کامران کاشف عرفان عاطف آصف ناصر نعیم ندیم نوید وسیم وقار یاسر یوسف یعقوب یونس اسلم اکرم انور اشرف اقبال افضل ارشد ' +
    'اسد اسامہ ابراہیم اسماعیل اسحاق ادریس انس اویس جاوید جمیل جنید حامد حارث حبیب رضا راشد رشید رحمان رحیم ریاض زاہد ' +
    'ساجد سجاد سرفراز سلمان سلیم سلیمان سہیل شاہد شاہین شفیق شکیل شعیب شوکت صادق صفدر ضیاء طاہر ظفر ظہیر عابد عارف عباس ' +
    'عبداللہ عبدالرحمان عبدالرحمن غلام غفور فاروق فضل قاسم قیصر کریم کلیم لیاقت ماجد مجید محسن محمود مدثر مراد مسعود مظہر ' +
    'معین منصور منظور منیر مہدی نجم نثار نواز نوید ہارون ہاشم وحید ولید عائشہ فاطمہ زینب مریم خدیجہ آمنہ سارہ صائمہ صدف ' +
    'عظمیٰ علینہ فریال فرح کلثوم نادیہ نازیہ ثناء حنا رابعہ رخسانہ شازیہ شائستہ شہلا قائم الطاف اعجاز اعظم امجد اظہر ایاز ' +
    'نصرت بینظیر بےنظیر ذوالفقار مرتضیٰ شاہنواز صنم آصفہ بختاور حیدر یحییٰ عرفات عبدالقادر عبدالغفور گل بدر میمونہ تیمور جہانزیب ' +
    'ابرار ابوبکر اختر ارباز ارسلان ارقم اسجد اسفندیار اشعر اشفاق اصغر افراسیاب افنان اکبر الیاس امتیاز انصر انیس ' +
    'ایمل بابر باسط باقر بشارت بشیر تنویر تنزیل توصیف توقیر تحسین ثاقب ثمر جبران جعفر جلیل جمشید جواد جہانگیر حارب ' +
    'حذیفہ حسان حسنین حسیب حفیظ حماد حمید خاور خورشید خرم دانش دانیال داؤد دلاور ذاکر ذوالقرنین ذیشان راحیل راغب ' +
    'رضوان رفاقت رمیز رؤف ریحان زوہیب زین زکریا زمرد ساحر سبطین سجیل سرمد سعود سکندر سمیع سمیر سنجر سیف شاداب ' +
    'شاکر شاہزیب شاہجہان شبیر شجاع شرجیل شفقت شفیع شمشاد شمشیر شمیم شہروز شہریار شہزاد شہزیب شہیر شیراز صابر صہیب ' +
    'صدیق صغیر صفیان ضرار ضیغم طفیل طلال طیب عادل عاقب عاکف عباد عبدالباسط عبدالجبار عبدالحفیظ عبدالحکیم عبدالحمید ' +
    'عبدالحئی عبدالخالق عبدالرزاق عبدالرؤف عبدالرحیم عبدالرشید عبدالستار عبدالسلام عبدالصمد عبدالعزیز عبدالعلیم ' +
    'عبدالغنی عبدالقدوس عبدالقدیر عبدالقیوم عبدالکریم عبدالمالک عبدالمجید عبدالمنان عبدالواحد عبدالوحید عبدالودود ' +
    'عبدالوہاب عبدالہادی عبیداللہ عدیل عزیر عطااللہ عقیل علیم عمار عمیر عبید غضنفر غفران غیاث فائق فاخر فراز فرخ ' +
    'فرقان فرید فہیم فیاض فیروز فیضان قدیر قیوم کبیر کفیل گلزار گلفام لقمان مامون مبشر مجتبیٰ مزمل مشاہد مشتاق مصباح ' +
    'مصدق مصطفیٰ مطیع معاذ معاویہ معراج مقصود منیب مہتاب موسیٰ میکائیل نبیل نجیب نسیم نصیر نعمان نفیس واثق واجد ' +
    'واصف وجیہ وقاص ہادی ہمایوں یاسین یاور یامین ثناءاللہ حبیباللہ رحمتاللہ اماناللہ اسداللہ حمیداللہ سمیعاللہ ' +
    'سیفاللہ شفیعاللہ کلیماللہ نصراللہ نجیباللہ ہدایتاللہ خلیلالرحمان حفیظالرحمان عتیق عتیقالرحمان سیفالرحمان ' +
    'ضیاءالدین جلالالدین نصیرالدین معینالدین شمسالدین صلاحالدین اقرا افشاں انجم انیلا انیقہ ارم اریبہ اریج اسما ' +
    'الوینہ امبر امبرین امینہ انعم انیسہ ایمن بتول بسمہ بشریٰ بلقیس تابندہ تسنیم تنزیلہ تہمینہ ثانیہ ثروت ثریا ثمرین ' +
    'ثمینہ ثوبیہ جمیلہ جویریہ حبیبہ حدیقہ حفصہ حلیمہ حمیدہ حمیرا حمیرہ حمنہ خالدہ دردانہ ذکیہ رابیہ راحیلہ راشدہ ' +
    'رافعہ ربیعہ رخشندہ رضوانہ رضیہ رفیعہ رقیہ رمشا رملہ روبی روبینہ رومانہ ریحانہ ریما زاہدہ زبیدہ زرتاج زرقا زرنش ' +
    'زرین زلیخا زوبیہ زویا زہرا زہرہ زیبا سائرہ ساجدہ سبین سدرہ سعدیہ سعیدہ سکینہ سلطانہ سلمیٰ سمیرا سمیعہ سمیہ سنبل ' +
    'سندس سیما سیمی شافیہ شاہانہ شاہدہ شاہینہ شبانہ شرمین شریفہ شکیلہ شگفتہ شمائلہ شمسہ شمیلہ شمیمہ شہربانو شہناز ' +
    'شہنیلا شیریں شذرا صالحہ صبا صبیحہ صغریٰ صفیہ صنوبر صوفیہ طاہرہ طلعت طوبیٰ طیبہ عابدہ عارفہ عاصمہ عائزہ عشرت عصمت ' +
    'عفت عفیفہ عقیلہ علیزہ علیزے علیمہ عمارہ عمیرہ عنبر عنبرین عندلیب غزالہ فائزہ فاخرہ فرحانہ فرحت فرحین فردوس ' +
    'فرزانہ فریحہ فریدہ فوزیہ فہمیدہ فہمینہ قدسیہ کبریٰ کشمالہ کنول کنزہ کوثر گلناز لائبہ لاریب لبنیٰ لیلیٰ ماجدہ ' +
    'ماریہ ماہرہ ماہین ماہنور مائرہ مدیحہ ملیحہ منزہ منیبہ منیرہ مومنہ مہرالنسا مہناز مہوش نائلہ ناہید نبیلہ نجمہ ' +
    'نرگس نسرین نسیمہ نغمانہ نفیسہ نگار نگہت نمرہ نورین نورجہاں نوشین نیلوفر نیلما وجیہہ ہاجرہ ہما ہانیہ یاسمین یسریٰ ' +
    'یمنیٰ',
);
export const isUrduName = (word: string): boolean => URDU_NAMES.has(plainFold(word));

const URDU_SURNAMES = foldedSet(
  'خان شاہ ملک بٹ چوہدری چودھری قریشی صدیقی انصاری ہاشمی رضوی زیدی نقوی بخاری گیلانی جیلانی عباسی لغاری مزاری بگٹی مینگل ' +
    'اچکزئی خٹک آفریدی یوسفزئی بنگش درانی نیازی راجپوت جٹ گجر آرائیں کھوکھر وڑائچ چیمہ گوندل رانا راجہ مہر سومرو شیخ میمن ' +
    'جتوئی پیرزادہ کھوسو ڈوگر باجوہ تارڑ رانجھا بھٹی اعوان مغل مرزا بیگ کاظمی نقوی ترمذی کرمانی سیالوی وٹو ' +
    'اتمانخیل ابڑو ابڑیجو ادریسی استوری اورکزئی بجارانی بروہی بزدار بزنجو بھرگڑی بھنڈر بھٹو بھوتانی بھون بنوری ' +
    'پانیزئی پراچہ پلیجو پنوار پنہور پتافی تالپور تنگوانی تنولی تھہیم ٹوانہ ٹھاکر جاموٹ جاکھرانی جدون جعفری جکھرانی ' +
    'جمالی جمالدینی جنجوعہ جوگیزئی جوئیہ جونیجو جھکڑ چاچڑ چانڈیو چٹھہ چدھڑ چشتی چغتائی چوہان حسینی خاصخیلی خاکوانی ' +
    'خلجی دریشک دستی دولتانہ دومڑ ڈاہا ڈاہری ڈومکی ڈھلوں ربانی رئیسانی راہو راٹھور رحمانی رند رندھاوا زہری زرداری ' +
    'زبیری ساہی سپرا سدھو سدوزئی سرگانہ سلہری سمیجو سنجرانی سندھو سنگھیڑا سواتی سولنگی سہتو سہروردی سیال شاہانی ' +
    'شاہوانی شورو شیرازی شیرانی شنواری طوری عالیانی علوی غلزئی غوری فاروقی فتیانہ قادری قزلباش قیصرانی کاسی کاکڑ ' +
    'کاہلوں کچھی کلہوڑو کلہوڑا کنڈی کھاوڑ کھرل کھوسہ کھوڑو کھیتران گبول گچکی گردیزی گنڈاپور گھمن گورچانی گورایہ ' +
    'لاشاری لالیکا لانگو لکھوی لنگاہ لنگڑیال لوند لہڑی مانیکا مروت محسود مدنی مگسی منہاس منگی مندوخیل مہیسر مشوانی ' +
    'موسوی میتلا نقشبندی نظامانی نوناری واسطی وسان ہاشوانی ہنجرا ہالیپوٹو یوسفی بنگلزئی بادینی بھروانہ بھچر سیہڑ سمرو ' +
    'مری ورک ترین بھٹہ کورائی پنجوتھا وزیرستانی گورائیہ قصوری کائرہ کمبوہ کیانی لنجار مشہدی میرانی ہراج مسیح کمار جاکھڑ پگارا بازئی الٰہی',
);
export const isUrduNamePart = (word: string): boolean =>
  isUrduName(word) || URDU_SURNAMES.has(plainFold(word));

/** Name parts that behind a full name are ordinary words: the city Riyadh, the country, the age. */
const ORDINARY_BEHIND = foldedSet('ریاض ملک عمر منظور قائم مراد فضل');
export const isOrdinaryBehind = (word: string): boolean => ORDINARY_BEHIND.has(plainFold(word));

/** Walks of life that no official holds by them; a politician who once did is named by the office. */
const WALKS_OF_LIFE = foldedSet(
  'driver actor actress singer musician painter poet novelist plumber electrician carpenter mechanic shopkeeper farmer ' +
    'labourer student schoolboy schoolgirl pupil footballer batsman bowler batter wicketkeeper allrounder athlete wrestler ' +
    'boxer jockey resident villager commuter passenger tourist neighbour bystander janitor watchman cyclist goalkeeper midfielder striker baker butcher tailor barber chef waiter cook nurse dentist surgeon ' +
    'inspector constable sho asi dsp ssp sp dpo subedar naik sepoy lecturer headmaster headmistress principal imam prayer ' +
    'filmmaker comedian rapper guitarist drummer dancer sculptor correspondent newscaster presenter ' +
    'انسپکٹر کانسٹیبل سپاہی صوبیدار نائیک بادشاہ شہنشاہ ہیڈماسٹر لیکچرار خطیب ڈرائیور رہائشی شہری ملازم مکین چوکیدار حجام قلی ڈاکیا پڑوسی مسافر گاہک بڑھئی اداکار اداکارہ گلوکار گلوکارہ موسیقار مصور شاعر شاعرہ ناول‌نگار مصنف مصنفہ مستری دکاندار دکان‌دار کسان مزدور طالب‌علم ' +
    'طالبعلم طالبہ علم فٹبالر بلے‌باز بلےباز بالر باؤلر کھلاڑی کرکٹر درزی نائی باورچی نرس سرجن ہدایتکار ہدایت‌کار کامیڈین خزانچی مکینک تاجر استاد',
);
const OWNERS = foldedSet('owner landlord مالک');
export const isOwner = (word: string): boolean => OWNERS.has(plainFold(word));

export const isWalkOfLife = (word: string): boolean => WALKS_OF_LIFE.has(plainFold(word));

/** What goes on behind a name with a hyphen and leaves it what it is: "Imran-led", "X-style". */
const LED = foldedSet(
  'led backed era style like linked owned run appointed inspired bashing based affiliated nominated aligned ' +
    'dominated ruled controlled allied sponsored funded friendly hosted operated',
);
export const isLedBy = (word: string): boolean => LED.has(plainFold(word));

/** Surnames that many people bear: they count only after the full name, or with the title. */
const COMMON_SURNAMES = foldedSet(
  'khan malik raja shah ahmed ali hussain iqbal akhtar butt chaudhry qureshi sharif abbasi baloch bajwa munir akram naveed ' +
    'rehman mahmood rana mirza aslam asif saleem anwar hashmi siddiqui ansari sheikh memon bhatti awan haq haque umar saif ' +
    'cox martin powell li francis kaplan milner pepper brown smith jones miller moore cook white gates wang chew grant',
  nameFold,
);
export const isCommonSurname = (word: string): boolean => COMMON_SURNAMES.has(nameFold(word));

/** Surnames that are names of peoples, too ("Baloch workers"): alone they mean nobody. */
const PEOPLES = foldedSet(
  'baloch sindhi punjabi pashtun turk kurd afridi brahui بلوچ سندھی پنجابی پشتون آفریدی',
);
export const isPeople = (word: string): boolean => PEOPLES.has(plainFold(word));
