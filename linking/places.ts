/**
 * States, and the words that point to them: names, adjectives, cities that stand for a government.
 * Evidence only: "Sri Lanka's PTA" is not Pakistan's, "the ministry in Islamabad" is. Not a list of
 * places to mark. Chosen: states that Pakistani and world news name most.
 */

import { plainFold } from './fold.ts';

export type PlaceRole = 'state' | 'adjective' | 'city' | 'region' | 'currency';

export interface Place {
  form: string;
  country: string;
  role: PlaceRole;
}

/** code: names; adjectives; cities and seats of government - each in English and Urdu. */
const STATES: readonly (readonly [
  code: string,
  names: string,
  adjectives: string,
  cities: string,
])[] = [
  [
    'PK',
    'Pakistan, پاکستان, مملکت خداداد',
    'Pakistani, Pakistanis, پاکستانی, پاکستانیوں',
    'Islamabad, Rawalpindi, Karachi, Lahore, Peshawar, Quetta, Faisalabad, Multan, Hyderabad Sindh, Sialkot, Gujranwala, Sukkur, Larkana, Gwadar, Muzaffarabad, Gilgit, Abbottabad, Aiwan-i-Sadr, Aiwan-e-Sadr, GHQ, اسلام آباد, اسلام اباد, راولپنڈی, کراچی, لاہور, پشاور, کوئٹہ, فیصل آباد, ملتان, سیالکوٹ, گوجرانوالہ, سکھر, لاڑکانہ, گوادر, مظفرآباد, گلگت, ایبٹ آباد, ایوان صدر',
  ],
  [
    'IN',
    'India, Bharat, بھارت, انڈیا, ہندوستان',
    'Indian, Indians, بھارتی, انڈین, ہندوستانی',
    'New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Ahmedabad, Lucknow, Srinagar, Kerala, Karnataka, Tamil Nadu, Maharashtra, Gujarat, Uttar Pradesh, Bihar, West Bengal, Lok Sabha, Rajya Sabha, نئی دہلی, دہلی, ممبئی, کولکتہ, سرینگر, لوک سبھا, راجیہ سبھا',
  ],
  [
    'LK',
    'Sri Lanka, سری لنکا',
    'Sri Lankan, Sri Lankans, سری لنکن',
    'Colombo, Jaffna, Kandy, کولمبو',
  ],
  [
    'BD',
    'Bangladesh, بنگلہ دیش',
    'Bangladeshi, Bangladeshis, بنگلہ دیشی',
    'Dhaka, Chittagong, Chattogram, ڈھاکا, ڈھاکہ',
  ],
  ['NP', 'Nepal, نیپال', 'Nepali, Nepalese, نیپالی', 'Kathmandu, کھٹمنڈو'],
  ['MV', 'Maldives, مالدیپ', 'Maldivian, مالدیپی', 'Male City'],
  [
    'AF',
    'Afghanistan, افغانستان',
    'Afghan, Afghans, افغان, افغانی',
    'Kabul, Kandahar, Herat, کابل, قندھار',
  ],
  ['IR', 'Iran, ایران', 'Iranian, Iranians, ایرانی', 'Tehran, Majlis, تہران'],
  ['IQ', 'Iraq, عراق', 'Iraqi, Iraqis, عراقی', 'Baghdad, بغداد'],
  ['SA', 'Saudi Arabia, سعودی عرب', 'Saudi, Saudis, سعودی', 'Riyadh, Jeddah, جدہ'],
  [
    'AE',
    'United Arab Emirates, UAE, متحدہ عرب امارات, امارات',
    'Emirati, Emiratis, اماراتی',
    'Abu Dhabi, Dubai, ابوظہبی, دبئی',
  ],
  ['QA', 'Qatar, قطر', 'Qatari, قطری', 'Doha, دوحہ'],
  ['KW', 'Kuwait, کویت', 'Kuwaiti, کویتی', 'Kuwait City'],
  ['OM', 'Oman, عمان', 'Omani, عمانی', 'Muscat, مسقط'],
  ['BH', 'Bahrain, بحرین', 'Bahraini, بحرینی', 'Manama'],
  ['YE', 'Yemen, یمن', 'Yemeni, یمنی', 'Sanaa'],
  ['IL', 'Israel, اسرائیل', 'Israeli, Israelis, اسرائیلی', 'Jerusalem, Tel Aviv, Knesset, تل ابیب'],
  [
    'PS',
    'Palestine, Gaza, فلسطین, غزہ',
    'Palestinian, Palestinians, فلسطینی',
    'Ramallah, West Bank',
  ],
  ['JO', 'Jordan, اردن', 'Jordanian, اردنی', 'Amman'],
  ['LB', 'Lebanon, لبنان', 'Lebanese, لبنانی', 'Beirut, بیروت'],
  ['SY', 'Syria, شام کی حکومت', 'Syrian, Syrians, شامی', 'Damascus, دمشق'],
  [
    'TR',
    'Turkey, Turkiye, Türkiye, ترکی, ترکیہ',
    'Turkish, ترک صدر, ترک وزیر',
    'Ankara, Istanbul, انقرہ, استنبول',
  ],
  ['EG', 'Egypt, مصر', 'Egyptian, Egyptians, مصری', 'Cairo, قاہرہ'],
  ['LY', 'Libya, لیبیا', 'Libyan, لیبیائی', 'Tripoli'],
  ['TN', 'Tunisia, تیونس', 'Tunisian', 'Tunis'],
  ['DZ', 'Algeria, الجزائر', 'Algerian', 'Algiers'],
  ['MA', 'Morocco, مراکش', 'Moroccan, مراکشی', 'Rabat, Casablanca'],
  ['SD', 'Sudan, سوڈان', 'Sudanese, سوڈانی', 'Khartoum'],
  ['ET', 'Ethiopia, ایتھوپیا', 'Ethiopian, ایتھوپیائی', 'Addis Ababa'],
  ['KE', 'Kenya, کینیا', 'Kenyan, Kenyans, کینیائی', 'Nairobi, نیروبی'],
  ['TZ', 'Tanzania, تنزانیہ', 'Tanzanian', 'Dodoma, Dar es Salaam'],
  ['UG', 'Uganda, یوگنڈا', 'Ugandan', 'Kampala'],
  ['GH', 'Ghana, گھانا', 'Ghanaian', 'Accra'],
  ['NG', 'Nigeria, نائجیریا, نائیجیریا', 'Nigerian, Nigerians', 'Abuja, Lagos'],
  [
    'ZA',
    'South Africa, جنوبی افریقا, جنوبی افریقہ',
    'South African',
    'Pretoria, Johannesburg, Cape Town',
  ],
  ['ZW', 'Zimbabwe, زمبابوے', 'Zimbabwean', 'Harare'],
  ['CM', 'Cameroon, کیمرون', 'Cameroonian', 'Yaounde'],
  [
    'US',
    'United States, United States of America, USA, U.S, US, America, امریکا, امریکہ',
    'American, Americans, امریکی',
    'Washington, Washington DC, White House, Pentagon, Capitol Hill, California, Texas, Florida, Georgia, Ohio, Virginia, Pennsylvania, Michigan, Illinois, Arizona, Colorado, واشنگٹن, وائٹ ہاؤس, پینٹاگون',
  ],
  [
    'CA',
    'Canada, کینیڈا',
    'Canadian, Canadians, کینیڈین',
    'Ottawa, Toronto, Ontario, Quebec, British Columbia, اوٹاوا, ٹورنٹو',
  ],
  ['MX', 'Mexico, میکسیکو', 'Mexican, Mexicans', 'Mexico City'],
  ['BR', 'Brazil, برازیل', 'Brazilian, Brazilians, برازیلی', 'Brasilia, Sao Paulo'],
  ['AR', 'Argentina, ارجنٹائن', 'Argentine, Argentinian', 'Buenos Aires'],
  ['VE', 'Venezuela, وینزویلا', 'Venezuelan', 'Caracas'],
  ['CO', 'Colombia, کولمبیا', 'Colombian', 'Bogota'],
  ['CL', 'Chile', 'Chilean', 'Santiago'],
  [
    'GB',
    'United Kingdom, UK, Britain, Great Britain, England, Scotland, Wales, برطانیہ, برطانیا, انگلینڈ, سکاٹ لینڈ',
    'British, Britons, Scottish, Welsh, برطانوی',
    'London, Westminster, Whitehall, Downing Street, Edinburgh, Manchester, Birmingham, Cardiff, Northern Ireland, لندن',
  ],
  ['IE', 'Ireland, آئرلینڈ', 'Irish, آئرش', 'Dublin, ڈبلن'],
  ['FR', 'France, فرانس', 'French, فرانسیسی', 'Paris, Elysee, پیرس'],
  ['DE', 'Germany, جرمنی', 'German, Germans, جرمن', 'Berlin, Munich, Bundestag, برلن'],
  ['IT', 'Italy, اٹلی', 'Italian, Italians, اطالوی', 'Rome, Milan, روم'],
  ['ES', 'Spain, سپین, اسپین', 'Spanish, ہسپانوی', 'Madrid, میڈرڈ'],
  ['PT', 'Portugal, پرتگال', 'Portuguese, پرتگالی', 'Lisbon, لزبن'],
  ['NL', 'Netherlands, نیدرلینڈز, ہالینڈ', 'Dutch, ڈچ', 'The Hague, Amsterdam, ہیگ'],
  ['BE', 'Belgium, بیلجیم', 'Belgian', 'Antwerp'],
  ['CH', 'Switzerland, سوئٹزرلینڈ, سوئٹزر لینڈ', 'Swiss, سوئس', 'Bern, Zurich'],
  ['AT', 'Austria, آسٹریا', 'Austrian', 'Graz'],
  ['SE', 'Sweden, سویڈن', 'Swedish, سویڈش', 'Stockholm, سٹاک ہوم'],
  ['NO', 'Norway, ناروے', 'Norwegian', 'Oslo, اوسلو'],
  ['DK', 'Denmark, ڈنمارک', 'Danish', 'Copenhagen'],
  ['FI', 'Finland, فن لینڈ', 'Finnish', 'Helsinki'],
  ['PL', 'Poland, پولینڈ', 'Polish', 'Warsaw, وارسا'],
  ['HU', 'Hungary, ہنگری', 'Hungarian', 'Budapest'],
  ['RO', 'Romania, رومانیہ', 'Romanian', 'Bucharest, بخارسٹ'],
  ['BG', 'Bulgaria, بلغاریہ', 'Bulgarian', 'Sofia'],
  ['GR', 'Greece, یونان', 'Greek, یونانی', 'Athens, ایتھنز'],
  ['UA', 'Ukraine, یوکرین', 'Ukrainian, Ukrainians, یوکرینی', 'Kyiv, Kiev, کیف'],
  [
    'RU',
    'Russia, Russian Federation, روس',
    'Russian, Russians, روسی',
    'Moscow, Kremlin, Duma, ماسکو, کریملن',
  ],
  ['KZ', 'Kazakhstan, قازقستان', 'Kazakh', 'Astana'],
  ['UZ', 'Uzbekistan, ازبکستان', 'Uzbek, ازبک', 'Tashkent, تاشقند'],
  ['TJ', 'Tajikistan, تاجکستان', 'Tajik, تاجک', 'Dushanbe'],
  ['AZ', 'Azerbaijan, آذربائیجان', 'Azerbaijani, آذربائیجانی', 'Baku, باکو'],
  ['CN', 'China, چین', 'Chinese, چینی', 'Beijing, Shanghai, بیجنگ, شنگھائی'],
  ['HK', 'Hong Kong, ہانگ کانگ', 'Hong Konger', 'Kowloon'],
  ['TW', 'Taiwan, تائیوان', 'Taiwanese', 'Taipei'],
  ['JP', 'Japan, جاپان', 'Japanese, جاپانی', 'Tokyo, ٹوکیو'],
  ['KR', 'South Korea, جنوبی کوریا', 'South Korean, Korean', 'Seoul, سیول'],
  ['KP', 'North Korea, شمالی کوریا', 'North Korean', 'Pyongyang'],
  ['MM', 'Myanmar, Burma, میانمار', 'Burmese', 'Naypyidaw, Yangon'],
  ['TH', 'Thailand, تھائی لینڈ', 'Thai', 'Bangkok, بنکاک'],
  ['VN', 'Vietnam, ویتنام', 'Vietnamese', 'Hanoi'],
  [
    'MY',
    'Malaysia, ملائیشیا',
    'Malaysian, Malaysians, ملائیشین',
    'Kuala Lumpur, Putrajaya, کوالالمپور',
  ],
  ['SG', 'Singapore, سنگاپور', 'Singaporean', ''],
  ['ID', 'Indonesia, انڈونیشیا', 'Indonesian, Indonesians', 'Jakarta, جکارتہ'],
  ['PH', 'Philippines, فلپائن', 'Philippine, Filipino, Filipinos', 'Manila, منیلا'],
  [
    'AU',
    'Australia, آسٹریلیا',
    'Australian, Australians, آسٹریلوی',
    'Canberra, Sydney, Melbourne, سڈنی',
  ],
  ['NZ', 'New Zealand, نیوزی لینڈ', 'New Zealander', 'Auckland'],
  [
    'XE',
    'European Union, EU, Europe, یورپی یونین, یورپ',
    'European, Europeans, یورپی',
    'Strasbourg, Brussels, برسلز',
  ],
];

/** Parts of states: a body of one of them is not the national one ("Sindh's information department"). */
const REGIONS: Readonly<Record<string, string>> = {
  PK: 'Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, KP, Gilgit-Baltistan, Azad Kashmir, Azad Jammu and Kashmir, AJK, پنجاب, سندھ, بلوچستان, خیبر پختونخوا, خیبرپختونخوا, گلگت بلتستان, آزاد کشمیر',
};

/** Currencies of one state only. They are printed without a capital, too. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AF: 'afghanis',
  BD: 'Tk, taka, ٹکا',
  CN: 'yuan, renminbi, یوآن',
  ID: 'rupiah',
  IL: 'shekel, shekels',
  JP: 'yen',
  MY: 'ringgit',
  NG: 'naira',
  PK: 'PKR',
  RU: 'rouble, roubles, ruble, rubles, روبل',
  TH: 'baht',
  UA: 'hryvnia',
};

/** All places, each with the state it points to. */
export const PLACES: readonly Place[] = STATES.flatMap(([country, names, adjectives, cities]) => [
  ...listed(names, country, 'state'),
  ...listed(adjectives, country, 'adjective'),
  ...listed(cities, country, 'city'),
  ...listed(REGIONS[country] ?? '', country, 'region'),
  ...listed(CURRENCIES[country] ?? '', country, 'currency'),
]);

function listed(forms: string, country: string, role: PlaceRole): Place[] {
  return forms
    .split(', ')
    .filter((form) => form !== '')
    .map((form) => ({ form, country, role }));
}

/** A single word that names a state or is its adjective → the state. */
const STATE_WORDS: ReadonlyMap<string, string> = new Map(
  PLACES.filter(
    ({ form, role }) => !form.includes(' ') && (role === 'state' || role === 'adjective'),
  ).map(({ form, country }) => [plainFold(form), country]),
);
export const stateOfWord = (word: string): string | undefined => STATE_WORDS.get(plainFold(word));

/**
 * The state in which a site is at home, by its host: a national top-level domain, or one of the
 * large houses that publish under .com and .tv.
 */
export function homeOf(host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  const name = host.toLowerCase().replace(/\.$/, '');
  for (const [country, houses] of Object.entries(HOUSES)) {
    if (houses.some((house) => name === house || name.endsWith(`.${house}`))) return country;
  }
  const top = name.slice(name.lastIndexOf('.') + 1);
  if (top === 'uk') return 'GB';
  return top.length === 2 && !['tv', 'io', 'ai', 'me', 'co', 'fm'].includes(top)
    ? top.toUpperCase()
    : undefined;
}

/** Of states that have bodies under the names of Pakistan's; papers of the whole world are at home nowhere. */
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  PK: [
    'dawn.com',
    'dawnnews.tv',
    'geo.tv',
    'arynews.tv',
    'samaa.tv',
    'samaaenglish.tv',
    'brecorder.com',
    'dunyanews.tv',
    'hum.tv',
    'humnews.pk',
    'thefridaytimes.com',
    'pakistantoday.com.pk',
    'propakistani.pk',
    'urdupoint.com',
    'express.pk',
    'bolnews.com',
    'aaj.tv',
    'aajenglish.tv',
    '24newshd.tv',
    'minutemirror.com.pk',
    'dailytimes.com.pk',
    'siasat.pk',
    'techjuice.pk',
    'suchtv.pk',
    '92newshd.tv',
  ],
  IN: [
    'indiatimes.com',
    'hindustantimes.com',
    'ndtv.com',
    'thehindu.com',
    'indianexpress.com',
    'news18.com',
    'firstpost.com',
    'livemint.com',
    'business-standard.com',
    'thehindubusinessline.com',
    'telegraphindia.com',
    'deccanherald.com',
    'deccanchronicle.com',
    'newindianexpress.com',
    'tribuneindia.com',
    'outlookindia.com',
    'moneycontrol.com',
    'zeenews.com',
  ],
  BD: ['thedailystar.net', 'dhakatribune.com', 'bdnews24.com', 'prothomalo.com', 'newagebd.net'],
  LK: ['adaderana.lk', 'newsfirst.lk', 'colombogazette.com'],
  NP: ['kathmandupost.com', 'onlinekhabar.com'],
  AF: ['tolonews.com', 'pajhwok.com', 'khaama.com'],
};
