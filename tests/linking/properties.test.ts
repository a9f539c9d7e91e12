/** What holds for any text and any lexicon. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findCandidates } from '../../linking/candidates.ts';
import { nameFold } from '../../linking/fold.ts';
import type { Lexicon } from '../../linking/lexicon.ts';
import { link, linkText } from '../../linking/link.ts';
import { scanBlock } from '../../linking/page-text.ts';
import { tokenise } from '../../linking/tokens.ts';
import { Vocabulary } from '../../linking/vocabulary.ts';
import { anyLexicon, anyText, lexiconAndText, textOf } from './arbitrary-texts.ts';
import { lexicon } from './people.ts';
import { type Found, findSlowly } from './reference-matcher.ts';

/** Few, because each builds a lexicon, with all places of the world news. */
const RUNS = { numRuns: 120 };
const CHEAP_RUNS = { numRuns: 1500 };

/** On the words as printed; what `unglued` makes of them has tests of its own. */
function findFast(one: Lexicon, text: string): Found[] {
  const tokens = tokenise(text);
  return findCandidates(one, tokens, one.vocabulary.lookUp(tokens)).map(
    ({ first, last, forms }) => ({
      start: tokens.starts[first] as number,
      end: tokens.ends[last] as number,
      forms: new Set(forms),
    }),
  );
}

/** Short enough to be read when a property fails. */
function told(text: string, found: Found[]): string[] {
  const lines = found.map(({ start, end, forms }) => {
    const names = [...forms].map((form) => {
      const { entity, words, person, caseRule, use } = form;
      return `${entity} ${words.join('_')} ${person ? 'person' : 'body'} ${caseRule} ${use}`;
    });
    return `${start}-${end}: ${names.sort().join(' | ')}`;
  });
  return [JSON.stringify(text), ...lines];
}

/** On a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

describe('the matcher', () => {
  test('finds what the slow and obvious one finds', () => {
    let total = 0;
    fc.assert(
      fc.property(
        anyLexicon.chain((one) =>
          fc.tuple(fc.constant(one), fc.array(textOf(one), { minLength: 20, maxLength: 20 })),
        ),
        ([one, texts]) => {
          for (const text of texts) {
            const found = told(text, findFast(one, text));
            total += found.length;
            expect(found).toEqual(told(text, findSlowly(one.forms, text)));
          }
        },
      ),
      RUNS,
    );
    expect(total).toBeGreaterThan(2000);
  });

  test('finds it in real forms as well', () => {
    fc.assert(
      fc.property(textOf(lexicon), (text) => {
        const found = told(text, findFast(lexicon, text));
        expect(found).toEqual(told(text, findSlowly(lexicon.forms, text)));
      }),
      RUNS,
    );
  });

  test('names no form twice', () => {
    fc.assert(
      fc.property(lexiconAndText, ([one, text]) => {
        for (const { forms } of scanBlock(one, text).candidates) {
          expect(new Set(forms).size).toBe(forms.length);
        }
      }),
      RUNS,
    );
  });
});

describe('words', () => {
  test('stand in order, are never empty, and never throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, starts, ends } = tokenise(text);
        let before = 0;
        for (let i = 0; i < count; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(before);
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          before = ends[i] as number;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      CHEAP_RUNS,
    );
  });

  test('cover each letter and digit exactly once', () => {
    const letter =
      /[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0400-\u0481\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06f0-\u06f9\u0904-\u0939\u4e00-\u9fff\uac00-\ud7a3]|[\u{20000}-\u{2fffd}]/gu;
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, starts, ends } = tokenise(text);
        for (const { 0: char, index } of text.matchAll(letter)) {
          const holders = Array.from({ length: count }, (_, i) => i).filter(
            (i) => (starts[i] as number) <= index && index + char.length <= (ends[i] as number),
          );
          expect({ text, index, holders }).toMatchObject({ holders: [expect.any(Number)] });
        }
      }),
      CHEAP_RUNS,
    );
  });

  test('of one text are the same whatever text was cut before', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const before = tokenise(one);
        const kept = structuredClone(before);
        tokenise(other);
        expect(before).toEqual(kept);
        expect(tokenise(one)).toEqual(kept);
      }),
      CHEAP_RUNS,
    );
  });
});

describe('mentions', () => {
  test('slice to their surface, in order, and never overlap', () => {
    fc.assert(
      fc.property(lexiconAndText, ([one, text]) => {
        let before = 0;
        for (const { start, end, surface } of linkText(one, text, { lang: 'ur' })) {
          expect(text.slice(start, end)).toBe(surface);
          expect({ text, start }).toEqual({ text, start: Math.max(start, before) });
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
      RUNS,
    );
  });

  test('of blocks are those of the text they make', () => {
    const withoutBreaks = textOf(lexicon).map((text) => text.replaceAll('\n', ' ').trim());
    fc.assert(
      fc.property(fc.array(withoutBreaks, { minLength: 1, maxLength: 4 }), (blocks) => {
        const full = blocks.map((text) => text || '–');
        const offsets = full.map((_, i) => full.slice(0, i).join('\n\n').length + (i > 0 ? 2 : 0));
        const ofBlocks = link(lexicon, full).mentions.map(({ block, start, end, ...rest }) => ({
          ...rest,
          start: start + (offsets[block] as number),
          end: end + (offsets[block] as number),
        }));
        expect(linkText(lexicon, full.join('\n\n'))).toEqual(ofBlocks);
      }),
      RUNS,
    );
  });

  test('never throw, whatever the text and the context', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyText, (blocks, later) => {
        const { context } = link(lexicon, blocks, {
          host: 'www.dawn.com',
          published: '2024-01-01',
        });
        expect(link(lexicon, [later], {}, JSON.parse(JSON.stringify(context)))).toBeDefined();
      }),
      CHEAP_RUNS,
    );
  });
});

describe('spellings', () => {
  /** Parts that the rules of romanisation turn into each other, and that stay apart. */
  const PARTS = (
    'a e i o u aa ee ai ei ay ey au aw ow oo ou y w v h b z s sh f ph q que k kh ch d dh r ry n m hm t ul ' +
    'syed sayyid mohd chaudhry yousaf shehbaz qureshi ia ea ie é ő'
  ).split(' ');
  const name = fc
    .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(''));

  test('that fold to one key are found under each other', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.array(name, { minLength: 150, maxLength: 150 }), (words) => {
        for (const spellings of Map.groupBy(new Set(words), nameFold).values()) {
          for (const listed of spellings) {
            const vocabulary = new Vocabulary();
            vocabulary.add(listed);
            const ids = vocabulary.lookUp(tokenise(spellings.join(' ')));
            expect({ listed, spellings, ids: [...ids] }).toEqual({
              listed,
              spellings,
              ids: spellings.map(() => 0),
            });
            pairs += spellings.length - 1;
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(pairs).toBeGreaterThan(20);
  });

  test('in Arabic script that fold to one key have one sketch', () => {
    const letters = fc.constantFrom(...'اآأإٱبپتيیىئكکهہھةنںوؤےۓءُّْـ', '\u200c', 'ﺍ', 'ﻟ', 'ﯽ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (parts) => {
        const [listed, spelt] = [parts.join(''), parts.map(variantOf).join('')];
        if (nameFold(listed) !== nameFold(spelt)) return;
        const [one, other] = [tokenise(listed), tokenise(spelt)];
        if (one.count !== 1 || other.count !== 1) return;
        expect({ listed, spelt, sketch: other.sketches[0] }).toEqual({
          listed,
          spelt,
          sketch: one.sketches[0],
        });
      }),
      CHEAP_RUNS,
    );
  });
});

const VARIANTS: Record<string, string> = { ی: 'ي', ک: 'ك', ہ: 'ه', آ: 'ا', ں: 'ن', ﺍ: 'ا', ﯽ: 'ی' };
const variantOf = (letter: string): string => VARIANTS[letter] ?? letter;
