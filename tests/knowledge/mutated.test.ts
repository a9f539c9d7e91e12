/** Spoilt files: none crashes, none is let through, each says where and what was expected. */
import { describe, expect, it } from 'vitest';
import { type Finding, sayFinding } from '../../knowledge/finding.ts';
import { MAX_FILE_LENGTH } from '../../knowledge/limits.ts';
import {
  type Loaded,
  loadKnowledge,
  parseKnowledge,
  requireKnowledge,
} from '../../knowledge/load.ts';
import { type Numbers, numbersFrom } from './numbers.ts';
import { sampleKnowledge } from './sample.ts';

const SOUND = JSON.stringify(sampleKnowledge());
const MUTATIONS = 10_000;

/** A place in the file: a key of an object or of a list. */
interface Place {
  holder: Record<string, unknown>;
  key: string;
}

function placesOf(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    found.push({ holder, key });
    placesOf(holder[key], found);
  }
  return found;
}

/** Each gives the text of a file that must be refused. */
const MUTATIONS_OF_TEXT: Record<string, (numbers: Numbers) => string> = {
  'cut off': (numbers) => SOUND.slice(0, numbers.below(SOUND.length)),
  'a character in the place of another': (numbers) => {
    const at = numbers.below(SOUND.length);
    return `${SOUND.slice(0, at)}\u0000${SOUND.slice(at + 1)}`;
  },
  'a value of another type': (numbers) =>
    changed((places) => {
      const { holder, key } = numbers.pick(places);
      const others = [null, true, {}, [[]], -1.5, { a: 1 }].filter(
        (other) => kindOf(other) !== kindOf(holder[key]),
      );
      holder[key] = numbers.pick(others);
    }),
  'a key that is not data': (numbers) =>
    changed((places) => {
      const { holder, key } = numbers.pick(places.filter(({ holder }) => !Array.isArray(holder)));
      const name = numbers.pick(['__proto__', 'constructor', 'prototype']);
      Object.defineProperty(holder, name, { value: holder[key], enumerable: true });
    }),
  'a field of another name': (numbers) =>
    changed((places) => {
      const { holder } = numbers.pick(places.filter(({ holder }) => !Array.isArray(holder)));
      holder[numbers.pick(['toString', 'Title', 'hasOwnProperty', '', '\ud800'])] = 'x';
    }),
  'a text that is empty, padded, endless, or holds what cannot be seen': (numbers) =>
    changed((places) => {
      const { holder, key } = numbers.pick(places.filter(isText));
      holder[key] = numbers.pick([
        '',
        ' ',
        ` ${holder[key]}`,
        `${holder[key]}\u202e`,
        `a\u200d${holder[key]}`,
        `\ud800${holder[key]}`,
        `${holder[key]}\u0000`,
        'x'.repeat(100_000),
      ]);
    }),
  'nested 10,000 deep': (numbers) => {
    const at = numbers.pick([...SOUND.matchAll(/":/g)]).index + 2;
    const [open, close] = numbers.pick([
      ['[', ']'],
      ['{"a":', '}'],
    ]);
    return `${SOUND.slice(0, at)}${open.repeat(10_000)}1${close.repeat(10_000)},"x":${SOUND.slice(at)}`;
  },
  'an entity given twice': (numbers) =>
    changed((_, file) => {
      file.entities.push(structuredClone(numbers.pick(file.entities)));
    }),
  'a number, date or reference that points nowhere': (numbers) =>
    changed((places) => {
      const { holder, key } = numbers.pick(
        places.filter(({ key }) => ['target', 'body', 'from', 'published', 'n'].includes(key)),
      );
      holder[key] = numbers.pick(['nobody', '2022-13-01', '9999-01-01', 0, 1.5]);
    }),
};

describe('mutated files', () => {
  it(`${MUTATIONS.toLocaleString('en')} of them are refused with a place and an expectation`, () => {
    const numbers = numbersFrom(20261124);
    const kinds = Object.entries(MUTATIONS_OF_TEXT);
    for (let run = 0; run < MUTATIONS; run++) {
      const [kind, mutate] = kinds[run % kinds.length] ?? kinds[0] ?? fail();
      const text = mutate(numbers);
      const said = refusal(parseKnowledge(text), `${kind}, run ${run}: ${text.slice(0, 2_000)}`);
      for (const finding of said) {
        expect(finding.field).not.toBe('');
        expect(finding.expected).toMatch(/^expected [a-z"0-9]/i);
        expect(sayFinding(finding).length).toBeLessThan(700);
        expect(sayFinding(finding)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }
  }, 60_000);

  it('nothing reaches the prototype of objects', () => {
    parseKnowledge(SOUND.replace('"version"', '"__proto__":{"spoilt":true},"version"'));
    expect(({} as Record<string, unknown>).spoilt).toBeUndefined();
  });
});

describe('files beyond the limits', () => {
  const MEGABYTE = 1_000_000;

  it('50 MB are refused by their length, at once', () => {
    const text = `${SOUND.slice(0, -1)},"x":"${'x'.repeat(50 * MEGABYTE)}"}`;
    expect(lines(timed(() => parseKnowledge(text), 1_000))).toEqual([
      `file: expected at most 10,485,760 characters, got ${text.length.toLocaleString('en')}`,
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      'only opening brackets',
      '['.repeat(10 * MEGABYTE),
      /^file: expected at most 12 levels of lists and objects at line 1, column 13$/,
    ],
    [
      'lists a million deep',
      `{\n"entities":${'['.repeat(MEGABYTE)}${']'.repeat(MEGABYTE)}}`,
      /^file: expected at most 12 levels of lists and objects at line 2, column 23$/,
    ],
    [
      'brackets within a text',
      `{"x":"${'[{\\"'.repeat(MEGABYTE)}"}`,
      /^version: expected this field/,
    ],
    [
      'five million entities',
      `{"entities":[${'1,'.repeat(5 * MEGABYTE)}1]}`,
      /^entities: expected at most 20,000 in a list, got a list of 5000001$/,
    ],
    [
      'a million aliases',
      SOUND.replace('"aliases":[', `"aliases":[${'1,'.repeat(MEGABYTE)}`),
      /^entities\[0\]\.aliases: expected at most 1,000 in a list, got a list of 1000003$/,
    ],
    [
      'half a million keys',
      `{${Array.from({ length: MEGABYTE / 2 }, (_, at) => `"k${at}":{}`).join(',')}}`,
      /^file: expected at most 1,000 fields, got 500000$/,
    ],
    [
      'too many values in all',
      `{"entities":[${`{"a":[${'[],'.repeat(99)}1]},`.repeat(19_999)}1]}`,
      /^file: expected at most 1,000,000 values in all$/,
    ],
  ])('%s', (_, text, line) => {
    const budget = Math.max(1_000, (text.length / MEGABYTE) * 1_000);
    expect(lines(timed(() => parseKnowledge(text), budget))[0]).toMatch(line);
  });

  it('10 MB of entities that are all wrong stop after a thousand findings', () => {
    const text = `{"version":1,"readUntil":"2026","entities":[${'{"id":1,"x":"'.concat('y'.repeat(480), '"},').repeat(19_999)}{}]}`;
    const loaded = timed(() => parseKnowledge(text), (text.length / MEGABYTE) * 1_000);
    expect(lines(loaded).length).toBeLessThan(1_100);
  });

  it('10 MB of sound entities load within a second per MB', () => {
    const file = sampleKnowledge();
    const [ben] = file.entities.filter(({ id }) => id === 'ben-sample');
    for (let at = 0; at < 9_000; at++) {
      const copy = structuredClone(ben ?? fail());
      copy.id = `ben-sample-${at}`;
      copy.name.en = `Ben Sample ${at}`;
      copy.aliases = [{ form: copy.name.en, lang: 'en', use: 'context' }];
      file.entities.push(copy);
    }
    const text = JSON.stringify(file);
    expect(text.length).toBeLessThan(MAX_FILE_LENGTH);
    expect(timed(() => parseKnowledge(text), (text.length / MEGABYTE) * 1_000).ok).toBe(true);
  });

  it('a value 10,000 deep that was parsed elsewhere is refused with its path', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = [deep];
    expect(lines(loadKnowledge({ version: 1, entities: deep }))).toEqual([
      'entities[0][0][0][0][0][0][0][0][0][0][0]: expected at most 12 levels of lists and objects',
    ]);
  });

  it('a value that is no JSON at all is refused too', () => {
    const circle: Record<string, unknown> = { version: 1, readUntil: '2026' };
    circle.entities = [circle];
    for (const value of [circle, () => 1, Symbol('x'), 10n, new Map(), new Date(), Number.NaN]) {
      refusal(loadKnowledge(value), String(value));
    }
  });

  it('a build says the limit', () => {
    expect(() => requireKnowledge('['.repeat(20 * MEGABYTE), 'data.json')).toThrow(
      'data.json: 1 error\n  file: expected at most 10,485,760 characters, got 20,000,000',
    );
  });
});

function changed(
  change: (places: Place[], file: ReturnType<typeof sampleKnowledge>) => void,
): string {
  const file = sampleKnowledge();
  change(placesOf(file), file);
  return JSON.stringify(file);
}

function isText({ holder, key }: Place): boolean {
  return typeof holder[key] === 'string';
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

function refusal(loaded: Loaded, what: string): Finding[] {
  if (loaded.ok) throw new Error(`let through: ${what}`);
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) throw new Error(`refused without a finding: ${what}`);
  return loaded.findings;
}

function lines(loaded: Loaded): string[] {
  return loaded.ok ? [] : loaded.findings.map(sayFinding);
}

/** @param budget milliseconds: a second per MB, at least one */
function timed(load: () => Loaded, budget: number): Loaded {
  const start = performance.now();
  const loaded = load();
  expect(performance.now() - start).toBeLessThan(budget);
  return loaded;
}

function fail(): never {
  throw new Error('the sample lacks what the test spoils');
}
