/** Classes of characters, by code unit. By ranges, not by `\p{}`: that costs too much at start. */

export const NONE = 0;
export const LATIN = 1;
export const ARABIC = 2;
export const DIGIT = 3;
export const OTHER_LETTER = 4;

/** Class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LATIN;
    if (code >= 48 && code <= 57) return DIGIT;
    return NONE;
  }
  if (code < 0x0600) {
    if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) return code < 0x0370 ? LATIN : OTHER_LETTER;
    return code === 0xaa || code === 0xba ? LATIN : NONE;
  }
  if (code <= 0x06ff) {
    if ((code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)) return DIGIT;
    if (code < 0x0610 || code === 0x061b || (code >= 0x061e && code <= 0x061f)) return NONE;
    if (code >= 0x066a && code <= 0x066d) return NONE;
    if (code === 0x06d4 || code === 0x06dd || code === 0x06de || code === 0x06e9) return NONE;
    return ARABIC;
  }
  if (code >= 0x0750 && code <= 0x077f) return ARABIC;
  if (code >= 0x1e00 && code <= 0x1eff) return LATIN;
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x2071 ? LATIN : NONE;
  if (code >= 0x3000 && code <= 0x303f) return NONE;
  if (code >= 0xd83c && code <= 0xd83e) return NONE;
  if (code >= 0xdc00 && code <= 0xdfff) return OTHER_LETTER;
  if (code >= 0xfb00 && code <= 0xfb06) return LATIN;
  if (code >= 0xfb50 && code <= 0xfdfb && code !== 0xfd3e && code !== 0xfd3f) return ARABIC;
  if (code >= 0xfe70 && code <= 0xfefc) return ARABIC;
  if (code >= 0xfe00 && code <= 0xff0f) return NONE;
  return code >= 0xfff0 ? NONE : OTHER_LETTER;
}

export function isUpper(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = text[at] as string;
  return char !== char.toLowerCase();
}

/**
 * "â€™": a quotation mark or dash of UTF-8 that was read as Windows-1252, three characters for one. Its
 * first is a letter, and would stick to the word in front.
 */
export function isGarbledMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xe2 && text.charCodeAt(at + 1) === 0x20ac;
}
export const GARBLED_LENGTH = 3;

export function isUpperLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return classOf(code) === LATIN && isUpper(code, text, at);
}

/** ZWNJ, ZWJ and soft hyphen at a word's end are not part of it; marks are. */
export function isTrailingIgnorable(code: number): boolean {
  return code === 0x200c || code === 0x200d || code === 0x00ad || code === 0xfeff;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}
