import { describe, expect, test } from 'vitest';
import { lexiconOf, type Sketch } from './people.ts';

/** The forms of one entity: `words (use)`. */
function formsOf(sketch: Sketch): string[] {
  return lexiconOf(sketch).forms.map(({ words, use }) => `${words.join(' ')} (${use})`);
}

/** What the lexicon holds of the first form. */
function firstForm(sketch: Sketch) {
  return lexiconOf(sketch).forms[0];
}

describe('short forms of a person', () => {
  test('surname and first name of a Pakistani count once the person is introduced', () => {
    expect(
      formsOf({
        id: 'a',
        kind: 'person',
        name: { en: 'Khalil Hashmi', ur: 'خلیل ہاشمی' },
        country: 'PK',
      }),
    ).toEqual([
      'Khalil Hashmi (alone)',
      'خلیل ہاشمی (alone)',
      'Hashmi (introduced)',
      'Khalil (introduced)',
      'ہاشمی (introduced)',
      'خلیل (introduced)',
    ]);
  });

  test('elsewhere only the surname', () => {
    expect(formsOf({ id: 'a', kind: 'person', name: { en: 'Nick Clegg' }, country: 'GB' })).toEqual(
      ['Nick Clegg (alone)', 'Clegg (introduced)'],
    );
  });

  test('particles belong to the surname', () => {
    expect(formsOf({ id: 'a', kind: 'person', name: { en: 'Ursula von der Leyen' } })).toContain(
      'von der Leyen (introduced)',
    );
  });

  test('a surname with a hyphen is one surname', () => {
    expect(formsOf({ id: 'a', kind: 'person', name: { en: 'Doreen Bogdan-Martin' } })).toContain(
      'Bogdan Martin (introduced)',
    );
  });

  test('what is no name by itself gives no short form', () => {
    expect(
      formsOf({ id: 'a', kind: 'person', name: { en: 'Syed Muhammad' }, country: 'PK' }),
    ).toEqual(['Syed Muhammad (alone)']);
  });

  test('the use that the file gives a form outweighs the rule', () => {
    expect(
      formsOf({ id: 'a', kind: 'person', name: { en: 'Nick Clegg' }, alone: ['Clegg'] }),
    ).toEqual(['Nick Clegg (alone)', 'Clegg (alone)']);
  });
});

describe('what is noted of a form', () => {
  test('an abbreviation, in either script', () => {
    const body = (en: string): Sketch => ({ id: 'a', kind: 'organisation', name: { en } });
    for (const form of ['PTA', 'MoITT', 'پی ٹی اے', 'ایف آئی اے']) {
      expect(firstForm(body(form))).toMatchObject({ acronym: true, full: false });
    }
    for (const form of ['Meta', 'Telecom Authority', 'نادرا']) {
      expect(firstForm(body(form))).toMatchObject({ acronym: false });
    }
  });

  test('an abbreviation counts as written, a name with a capital', () => {
    expect(firstForm({ id: 'a', kind: 'organisation', name: { en: 'PTA' } })?.caseRule).toBe(
      'exact',
    );
    expect(firstForm({ id: 'a', kind: 'organisation', name: { en: 'Meta' } })?.caseRule).toBe(
      'capital',
    );
  });

  test('a body that every state has, unless its name names its state', () => {
    const body = (en: string): Sketch => ({
      id: 'a',
      kind: 'organisation',
      name: { en },
      country: 'PK',
    });
    expect(firstForm(body('Supreme Court'))?.generic).toBe(true);
    expect(firstForm(body('Supreme Court of Pakistan'))?.generic).toBe(false);
    expect(firstForm({ ...body('Supreme Court'), country: undefined })?.generic).toBe(false);
  });

  test('the name of something else that holds one of ours is never ours', () => {
    const forms = formsOf({
      id: 'a',
      kind: 'organisation',
      name: { en: 'State Bank' },
      senses: [{ forms: ['State Bank of India'], means: 'another bank', clues: {} }],
    });
    expect(forms).toEqual(['State Bank (alone)', 'State Bank of India (never)']);
  });
});

test('entities that a dated relation ties together know of each other', () => {
  const { entities } = lexiconOf(
    {
      id: 'a',
      kind: 'person',
      name: { en: 'Nick Clegg' },
      relations: [{ type: 'works-for', target: 'b', from: '2018' }],
    },
    { id: 'b', kind: 'organisation', name: { en: 'Meta' } },
    { id: 'c', kind: 'organisation', name: { en: 'Threads' } },
  );
  expect(entities.map(({ related }) => [...related])).toEqual([[1], [0], []]);
});

test('an office is held in the state of the person where it names none', () => {
  const { entities } = lexiconOf({
    id: 'a',
    kind: 'person',
    name: { en: 'Hina Khar' },
    country: 'PK',
    roles: [{ title: { en: 'Foreign Minister' }, from: '2011', lastKnown: '2013' }],
  });
  const [office] = entities[0]?.offices ?? [];
  expect(office).toMatchObject({ from: '2011', to: '2013', ended: false, body: -1 });
  expect([...(office?.states ?? [])]).toEqual(['PK']);
  expect([...(office?.heads ?? [])]).toEqual(['minister']);
  expect([...(office?.subjects ?? [])]).toEqual(['foreign']);
});

test('a name whose last part has no letters does not stop the lexicon from being built', () => {
  expect(() =>
    lexiconOf({ id: 'a', kind: 'person', name: { en: 'Amin Khan !' }, country: 'PK' }),
  ).not.toThrow();
});
