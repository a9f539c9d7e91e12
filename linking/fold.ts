/**
 * Folding: which spellings count as one. A folded text is a key to compare, never something to
 * show or to count offsets in.
 *
 * - `plainFold`: case, diacritics, Arabic-script variants. For every kind of name.
 * - `nameFold`: on top of that the romanisations of South-Asian names, by rule. For persons only.
 */

/** One Latin or Arabic-script word → its key without case, diacritics and letter variants. */
export function plainFold(word: string): string {
  if (word === '&') return 'and';
  let ascii = true;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7f) {
      ascii = false;
      break;
    }
  }
  if (ascii) return (word.includes('.') ? word.replaceAll('.', '') : word).toLowerCase();
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x0600 || code > 0x06ff) return slowFold(word);
    key += ARABIC_FOLD[code - 0x0600];
  }
  return key;
}

/** NFKD takes letters and marks apart and resolves the Arabic presentation forms (U+FB50 ...). */
function slowFold(word: string): string {
  let key = '';
  for (const char of word.normalize('NFKD').toLowerCase()) {
    if (isIgnorable(char.charCodeAt(0)) || char === '.') continue;
    key += ARABIC_VARIANTS[char] ?? LATIN_VARIANTS[char] ?? char;
  }
  return key;
}

/** Inside a word these count for nothing: combining marks, harakat, tatweel, ZWNJ, ZWJ, bidi controls, soft hyphen. */
export function isIgnorable(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0640 ||
    code === 0x0670 ||
    code === 0x0674 ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9) ||
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x00ad ||
    code === 0xfeff
  );
}

/**
 * Arabic and Urdu keyboards give different letters for one sound or shape; newspapers mix them.
 * Hamza carriers fold to their bare letter, do-chashmi he to he, noon ghunna to noon.
 */
const ARABIC_VARIANTS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ك: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ۓ: 'ے',
  ں: 'ن',
  ء: '',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
  '۰': '0',
  '۱': '1',
  '۲': '2',
  '۳': '3',
  '۴': '4',
  '۵': '5',
  '۶': '6',
  '۷': '7',
  '۸': '8',
  '۹': '9',
};

/** U+0600-06FF → what the letter folds to. */
const ARABIC_FOLD: readonly string[] = Array.from({ length: 256 }, (_, i) => {
  const char = String.fromCharCode(0x0600 + i);
  return isIgnorable(0x0600 + i) ? '' : (ARABIC_VARIANTS[char] ?? char);
});

/** Latin letters that NFKD does not take apart. */
const LATIN_VARIANTS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * Rules of romanisation, in order. Each stands for spellings that newspapers use for one name;
 * the example beside it is the reason. They must not merge two names that differ in sound:
 * Salim and Salma, Umar and Umair, Jilani and Gilani stay apart.
 */
const ROMANISATION: readonly (readonly [RegExp, string])[] = [
  [/^moh?d$/, 'muhamad'], // Mohd, Mod
  [/^s[aei]*y{1,2}[aei]*d$/, 's4d'], // 4 keeps it apart from Saeed and Sid: Syed, Sayed, Sayyid, Syyed
  [/ph/g, 'f'],
  [/que$/, 'q'], // Haque, Ishaque, Tarique
  [/kh[ua]?w/g, 'khv'], // Khawaja, Khwaja
  [/ch[aou]+[uw]?dh?[aeu]*r+(y|i|ey|ie|ee)$/, 'chudri'], // Chaudhry, Choudhary, Chowdhury
  [/y[ou]+s+[aeu]f$/, 'yusaf'], // Yousaf, Yusuf, Yousef
  [/sh[ae]h?baz$/, 'shahbaz'], // Shahbaz, Shehbaz, Shabaz
  [/q[ou]+r[ae]+i?sh[iy]$/, 'qurashi'], // Qureshi, Quraishi
  [/^ja[vw](e+|ai|i)d$/, 'javid'], // Javed, Javaid, Jawaid; Jawad is another name
  [/^sid+iq(ui|i|ue)$/, 'sidiqi'], // Siddiqui, Siddiqi, Siddique
  [/^k(ay|i)ani$/, 'kiani'], // Kayani, Kiani
  [/^p[ae]rv[ae]i?z$/, 'parviz'], // Pervez, Parvez, Pervaiz
  [/^mar[iy]am$/, 'maryam'], // Maryam, Mariam; Marriyum is how another minister writes hers
  [/^zulfi[qk]ar$/, 'zulfiqar'], // Zulfiqar, Zulfikar
  [/^far(oo|ou|u)[qk]h?$/, 'faruq'], // Farooq, Farouk
  [/^ya[qk](oo|ou|u)b$/, 'yaqub'], // Yaqub, Yakub
  [/^h(ai|y)d[ae]r$/, 'haidar'], // Haider, Hyder
  [/^sul[ae]+i?man$/, 'sulaman'], // Suleman, Sulaiman
  [/^ift[ei]khar$/, 'iftikhar'], // Iftikhar, Iftekhar
  [/z(e|ai|ei)b$/, 'zaib'], // Aurangzeb, Aurangzaib
  [/^(ai|ei)(?=[jyz]a)/, 'i'], // Aijaz, Ijaz
  [/^e(?=[^aeiou])/, 'i'], // Ejaz, Ijaz; Iqbal, Eqbal
  [/(au|aw|ow)(?=[^aeiou])/g, 'u'], // Shaukat, Shoukat; Gauhar, Gohar
  [/a+[yei]+sh/g, '3sh'], // Ayesha, Aisha, Aaisha
  [/(ai|ay|ei|ey)(?=[^aeiou]|$)/g, '3'], // Hussain, Hussein; 3 stands for the diphthong
  [/(ee|ea(?=r$)|ie(?!d)|iy)/g, 'i'], // Saleem, Salim
  [/(oo|ou|o)/g, 'u'], // Mahmood, Mahmud; Osman, Usman
  [/y(?=[^aeiou]|$)/g, 'i'], // Naqvy, Naqvi
  [/w(?=[aeiou])/g, 'v'], // Nawaz, Navaz
  [/e(?=h)/g, 'a'], // Rehman, Rahman; Mehmood, Jehangir
  [/e(?=[^aeiou]$)/g, 'a'], // Ahmed, Ahmad; Mazher, Mazhar
  [/(.)\1+/g, '$1'], // Haaris, Haris; Abbas; Muhammad
  [/([aeiu])h$/g, '$1'], // Fatimah, Fatima
];

/** One word of a person's name → a key shared by its usual romanisations. Not for other names. */
export function nameFold(word: string): string {
  const plain = plainFold(word);
  // Rules of Latin spelling; three letters or fewer carry too little to vary.
  if (plain.length < 4 || !/^[a-z]+$/.test(plain)) return plain;
  let key = plain;
  for (const [pattern, replacement] of ROMANISATION) key = key.replace(pattern, replacement);
  return key;
}
