import { describe, expect, it } from 'vitest';
import { type Finding, sayFinding } from '../../knowledge/finding.ts';
import { loadKnowledge, parseKnowledge, requireKnowledge } from '../../knowledge/load.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { entityOf, sampleKnowledge } from './sample.ts';

/** The findings after a change of the sample, as lines; notes marked. */
function findings(change: (knowledge: Knowledge) => void): string[] {
  const knowledge = sampleKnowledge();
  change(knowledge);
  const loaded = loadKnowledge(knowledge);
  const line = (finding: Finding) =>
    `${finding.severity === 'note' ? 'note ' : ''}${sayFinding(finding)}`;
  return (loaded.ok ? loaded.notes : loaded.findings).map(line);
}

const ada = (knowledge: Knowledge) => entityOf(knowledge, 'ada-example');

/** Sets a field to something that its type forbids. */
function spoil(target: object | undefined, field: string, value: unknown): void {
  if (!target) throw new Error('nothing to spoil');
  Object.defineProperty(target, field, { value, enumerable: true, configurable: true });
}

describe('a sound file', () => {
  it('gives the same knowledge, built anew, and no notes', () => {
    const value = sampleKnowledge();
    const loaded = loadKnowledge(value);
    expect(loaded).toEqual({ ok: true, knowledge: sampleKnowledge(), notes: [] });
    expect(loaded.ok && loaded.knowledge).not.toBe(value);
  });
});

describe('a file that is not knowledge', () => {
  it.each<[unknown, string]>([
    [undefined, 'file: expected an object with version, readUntil and entities'],
    [null, 'file: expected an object with version, readUntil and entities, got null'],
    [[], 'file: expected an object with version, readUntil and entities, got a list of 0'],
    ['{}', 'file: expected an object with version, readUntil and entities, got "{}"'],
    [{ version: 1, readUntil: '2026' }, 'entities: expected this field, it is missing'],
    [{ version: 2, readUntil: '2026', entities: [] }, 'version: expected version 1, got 2'],
    [
      { version: 1, readUntil: 'today', entities: [] },
      'readUntil: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, got "today"',
    ],
    [
      { version: 1, readUntil: '2026', entities: {} },
      'entities: expected a list of entities, got an object',
    ],
    [
      { version: 1, readUntil: '2026', entities: [], more: 1 },
      'more: expected no field of this name',
    ],
    [
      { version: 1, readUntil: '2026', entities: [7] },
      'entities[0] entity: expected an object, got 7',
    ],
  ])('%j', (value, line) => {
    const loaded = loadKnowledge(value);
    expect(loaded.ok ? [] : loaded.findings.map(sayFinding)).toContain(line);
  });

  it('or not JSON at all', () => {
    const loaded = parseKnowledge('{"version": 1,}');
    expect(loaded.ok ? [] : loaded.findings.map(sayFinding)[0]).toMatch(
      /^file: expected JSON, got "/,
    );
  });
});

describe('fields that the schema refuses', () => {
  it.each<[string, (knowledge: Knowledge) => void, string]>([
    [
      'a day that does not exist',
      (k) => spoil(ada(k).roles[1], 'from', '2022-02-30'),
      'ada-example roles[1].from: expected a date that exists, got "2022-02-30"',
    ],
    [
      'a bidi control in a title',
      (k) => spoil(ada(k).roles[0]?.title, 'en', 'Minister\u202e'),
      'ada-example roles[0].title.en: expected no control, bidi or invisible characters and no half of a surrogate pair, got "Minister\\u{202e}"',
    ],
    [
      'a ZWNJ between Latin letters',
      (k) => spoil(ada(k).aliases[1], 'form', 'A\u200cda'),
      'ada-example aliases[1].form: expected ZWNJ and ZWJ only after an Arabic letter, got "A\\u{200c}da"',
    ],
    [
      'half of a surrogate pair',
      (k) => spoil(ada(k).name, 'en', 'Ada \ud83d'),
      'ada-example name.en: expected no control, bidi or invisible characters and no half of a surrogate pair, got "Ada \\ud83d"',
    ],
    [
      'a role without source',
      (k) => spoil(ada(k).roles[0], 'sources', []),
      'ada-example roles[0].sources: expected at least one source, got a list of 0',
    ],
    [
      'a script address',
      (k) => spoil(ada(k).sources[0], 'url', 'javascript:alert(1)'),
      'ada-example sources[0].url: expected an absolute https address, got "javascript:alert(1)"',
    ],
    [
      'an address with a user name',
      (k) => spoil(ada(k).sources[0], 'url', 'https://example.org@evil.example/'),
      'ada-example sources[0].url: expected an address without spaces, invisible characters, user name or password, got "https://example.org@evil.example/"',
    ],
    [
      'an empty alias',
      (k) => spoil(ada(k).aliases[0], 'form', ''),
      'ada-example aliases[0].form: expected a text that is not empty, got ""',
    ],
    [
      'a reserved id',
      (k) => spoil(ada(k), 'id', 'constructor'),
      'constructor id: expected another id: this word is reserved, got "constructor"',
    ],
    [
      'an id with markup',
      (k) => spoil(ada(k), 'id', '<b>'),
      'entities[0] id: expected an id in kebab-case: a-z, 0-9 and single hyphens, got "<b>"',
    ],
    [
      'a field that is missing',
      (k) => Reflect.deleteProperty(ada(k), 'facts'),
      'ada-example facts: expected this field, it is missing',
    ],
    [
      'a field of another name',
      (k) => spoil(ada(k).roles[2], 'until', '2025'),
      'ada-example roles[2].until: expected no field of this name',
    ],
  ])('%s', (_, change, line) => {
    expect(findings(change)).toEqual([line]);
  });

  it('Urdu keeps its ZWNJ', () => {
    expect(findings((k) => spoil(ada(k).roles[0]?.title, 'ur', 'رکن\u200cقومی اسمبلی'))).toEqual(
      [],
    );
  });
});

describe('what two places say', () => {
  it.each<[string, (knowledge: Knowledge) => void, string[]]>([
    [
      'an id that is used twice',
      (k) =>
        k.entities.push({
          ...entityOf(k, 'post-authority'),
          aliases: [{ form: 'X', lang: 'en', use: 'context' }],
        }),
      [
        'post-authority id: expected an id of its own, entities[3] and [4] share it, got "post-authority"',
        'note post-authority aliases: expected the full name (name.en) among the aliases, got "Post Authority"',
      ],
    ],
    [
      'a relation to nobody',
      (k) => spoil(ada(k).relations[0], 'target', 'ministry-of-posts'),
      [
        'ada-example relations[0].target: expected an id of the file (nearest: ministry-of-post), got "ministry-of-posts"',
      ],
    ],
    [
      'a relation to itself',
      (k) => spoil(ada(k).relations[0], 'target', 'ada-example'),
      ['ada-example relations[0].target: expected another entity than itself, got "ada-example"'],
    ],
    [
      'a body that the file does not know',
      (k) => spoil(ada(k).roles[1], 'body', 'post'),
      [
        'ada-example roles[1].body: expected an id of the file (nearest: ministry-of-post, post-authority), got "post"',
      ],
    ],
    [
      'a body given twice',
      (k) => spoil(ada(k).roles[1], 'bodyName', 'Post House'),
      ['ada-example roles[1]: expected body or bodyName, not both, got "Post House"'],
    ],
    [
      'a body by name that has an id',
      (k) => spoil(ada(k).roles[0], 'bodyName', 'Post  authority'),
      [
        'ada-example roles[0].bodyName: expected body "post-authority", which has this name, got "Post  authority"',
      ],
    ],
    [
      'an end before the start',
      (k) => spoil(ada(k).roles[1], 'to', '2022-03'),
      ['ada-example roles[1].to: expected no date before from, 2022-04-19, got "2022-03"'],
    ],
    [
      'a date after the day up to which sources were read',
      (k) => spoil(ada(k).roles[2], 'lastKnown', '2026-03-14'),
      [
        'ada-example roles[2].lastKnown: expected a date up to readUntil, 2026-03-13, got "2026-03-14"',
      ],
    ],
    [
      'a source that does not exist',
      (k) => spoil(ada(k).facts[0], 'sources', [1, 9]),
      ['ada-example facts[0].sources: expected a number in sources, got 9'],
    ],
    [
      'two sources of one number',
      (k) => spoil(ada(k).sources[1], 'n', 1),
      [
        'ada-example sources[1].n: expected a number of its own, got 1',
        ...[
          'roles[1].sources',
          'roles[2].sources',
          'facts[2].sources',
          'facts[3].sources',
          'relations[1].sources',
        ].map((field) => `ada-example ${field}: expected a number in sources, got 2`),
      ],
    ],
    [
      'a source given twice',
      (k) => spoil(ada(k).facts[0], 'sources', [1, 1]),
      ['ada-example facts[0].sources: expected each source once, got "1, 1"'],
    ],
    [
      'a source over http',
      (k) => spoil(ada(k).sources[0], 'url', 'http://example.org/ada'),
      [
        'note ada-example sources[0].url: expected https, where the page has it, got "http://example.org/ada"',
      ],
    ],
    [
      'a form that two entities claim as safe alone',
      (k) =>
        entityOf(k, 'ben-sample').aliases.push({ form: 'ada example', lang: 'en', use: 'alone' }),
      [
        'ben-sample aliases[1].use: expected "introduced" or "context": ada-example has this form as "alone" too, got "ada example"',
      ],
    ],
    [
      'a form that one claims as safe alone and another by context',
      (k) =>
        entityOf(k, 'ben-sample').aliases.push({ form: 'Ada Example', lang: 'en', use: 'context' }),
      [
        'note ben-sample aliases[1].form: expected a form that ada-example does not have as "alone", got "Ada Example"',
      ],
    ],
    [
      'a form that reads the same as another of the entity',
      (k) => ada(k).aliases.push({ form: 'ÁDA-EXAMPLE', lang: 'en', use: 'context' }),
      [
        'ada-example aliases[3].form: expected another form than aliases[0], which reads the same, got "ÁDA-EXAMPLE"',
      ],
    ],
    [
      'a form without letters',
      (k) => ada(k).aliases.push({ form: '—', lang: 'en', use: 'context' }),
      ['ada-example aliases[3].form: expected letters or digits, got "—"'],
    ],
    [
      'an Urdu form under English',
      (k) => ada(k).aliases.push({ form: 'ایڈا', lang: 'en', use: 'context' }),
      ['ada-example aliases[3].lang: expected "ur" for Arabic script, got "en"'],
    ],
    [
      'a case rule for Urdu',
      (k) => spoil(ada(k).aliases[2], 'case', 'any'),
      ['ada-example aliases[2].case: expected no case: Urdu has none, got "any"'],
    ],
    [
      'a full name that is no alias',
      (k) => spoil(ada(k).name, 'en', 'Ada B. Example'),
      [
        'note ada-example aliases: expected the full name (name.en) among the aliases, got "Ada B. Example"',
      ],
    ],
    [
      'a sense of a form that the entity does not have',
      (k) => spoil(entityOf(k, 'ministry-of-post').senses?.[0], 'forms', ['MoP']),
      [
        'note ministry-of-post senses[0].forms[0]: expected a form of the aliases, alone or within a longer one, got "MoP"',
      ],
    ],
    [
      'but a sense may be a longer name that holds a form of the entity',
      (k) =>
        spoil(entityOf(k, 'ministry-of-post').senses?.[0], 'forms', ['Ministry of Post and Rail']),
      [],
    ],
  ])('%s', (_, change, lines) => {
    expect(findings(change)).toEqual(lines);
  });
});

describe('for a build', () => {
  it('a sound text gives knowledge', () => {
    expect(requireKnowledge(JSON.stringify(sampleKnowledge()), 'data.json')).toEqual(
      sampleKnowledge(),
    );
  });

  it('an unsound one throws with the file, each place and what was expected', () => {
    const knowledge = sampleKnowledge();
    spoil(ada(knowledge).roles[1], 'to', '2022-03');
    spoil(ada(knowledge).sources[0], 'url', 'http://example.org/ada');
    expect(() => requireKnowledge(JSON.stringify(knowledge), 'data.json')).toThrow(
      new Error(
        'data.json: 1 error\n' +
          '  ada-example roles[1].to: expected no date before from, 2022-04-19, got "2022-03"',
      ),
    );
  });

  it('shows 20 findings and counts the rest', () => {
    const entities = Array.from({ length: 25 }, () => 1);
    const text = JSON.stringify({ version: 1, readUntil: '2026', entities });
    expect(() => requireKnowledge(text, 'data.json')).toThrow(
      /^data\.json: 25 errors\n( {2}entities\[\d+\] entity: expected an object, got 1\n){20} {2}… and 5 more$/,
    );
  });
});
