import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOut } from '../../cli/knowledge/layout.ts';
import { entityOf, sampleKnowledge } from '../knowledge/sample.ts';
import { type Folder, makeFolder } from './run-knowledge.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
  folder.write('knowledge.json', layOut(sampleKnowledge()));
});

afterEach(() => folder.remove());

describe('without a command that it knows', () => {
  it('lists the commands', () => {
    const { code, out } = folder.run();
    expect(code).toBe(2);
    for (const name of ['check', 'stats', 'show', 'find', 'stale', 'format', 'add']) {
      expect(out).toMatch(new RegExp(`^  ${name}`, 'm'));
    }
    expect(folder.run('help').code).toBe(0);
  });

  it('says which one is unknown', () => {
    const { code, err } = folder.run('chek');
    expect(code).toBe(2);
    expect(err).toMatch(/^unknown command "chek"\n/);
  });

  it('every command has help with examples', () => {
    for (const name of ['check', 'stats', 'show', 'find', 'stale', 'format', 'add']) {
      const { code, out } = folder.run(name, '--help');
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples\\n  npm run -s knowledge -- ${name}`));
    }
  });

  it('says which option is unknown', () => {
    const { code, err } = folder.run('stats', '--jsn');
    expect(code).toBe(2);
    expect(err).toMatch(/^stats: Unknown option '--jsn'/);
  });
});

describe('check', () => {
  it('passes a sound file', () => {
    expect(folder.run('check')).toEqual({
      code: 0,
      out: 'knowledge.json: 4 entities, 0 errors, 0 notes\n',
      err: '',
    });
  });

  it('lists all findings at once, each with entity, field and what was expected', () => {
    const knowledge = sampleKnowledge();
    const ada = entityOf(knowledge, 'ada-example');
    Object.assign(ada.roles[1] ?? {}, { to: '2022-03' });
    Object.assign(ada.relations[0] ?? {}, { target: 'ministry-of-posts' });
    folder.write('knowledge.json', layOut(knowledge));
    expect(folder.run('check')).toEqual({
      code: 2,
      out: [
        'error ada-example relations[0].target: expected an id of the file (nearest: ministry-of-post), got "ministry-of-posts"',
        'error ada-example roles[1].to: expected no date before from, 2022-04-19, got "2022-03"',
        'knowledge.json: 2 errors, 0 notes',
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('fails on a file in another layout', () => {
    folder.write('knowledge.json', JSON.stringify(sampleKnowledge(), null, 2));
    expect(folder.run('check')).toEqual({
      code: 2,
      out:
        'error file: expected the layout of "npm run -s knowledge -- format", from line 41 on\n' +
        'knowledge.json: 4 entities, 1 error, 0 notes\n',
      err: '',
    });
  });

  it('lists notes on demand, and passes with them', () => {
    const knowledge = sampleKnowledge();
    Object.assign(entityOf(knowledge, 'ben-sample').sources[0] ?? {}, {
      url: 'http://example.org/ben',
    });
    folder.write('knowledge.json', layOut(knowledge));
    expect(folder.run('check')).toEqual({
      code: 0,
      out: 'knowledge.json: 4 entities, 0 errors, 1 note (--notes lists them)\n',
      err: '',
    });
    expect(folder.run('check', '--notes').out).toBe(
      'note ben-sample sources[0].url: expected https, where the page has it, got "http://example.org/ben"\n' +
        'knowledge.json: 4 entities, 0 errors, 1 note\n',
    );
  });

  it.each([
    ['{', 'error file: expected JSON, got '],
    ['', 'error file: expected JSON, got '],
    [
      '[]',
      'error file: expected an object with version, readUntil and entities, got a list of 0\n',
    ],
    [
      '['.repeat(10_000),
      'error file: expected at most 12 levels of lists and objects at line 1, column 13\n',
    ],
  ])('says what a file is that is no knowledge: %.20s', (text, line) => {
    folder.write('knowledge.json', text);
    const { code, out } = folder.run('check');
    expect(code).toBe(2);
    expect(out.startsWith(line)).toBe(true);
  });

  it('says that a file is missing', () => {
    const { code, err } = folder.run('check', '--file', 'nothing.json');
    expect(code).toBe(2);
    expect(err).toBe('check: nothing.json: no such file\n');
  });
});

describe('stats', () => {
  it('counts, as JSON with fixed names', () => {
    const { code, out } = folder.run('stats', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      entities: 4,
      byKind: { person: 2, organisation: 2, law: 0, concept: 0, product: 0 },
      aliases: 8,
      withUrdu: 2,
      roles: 4,
      rolesSourced: 4,
      facts: 4,
      factsSourced: 4,
      relations: 5,
      sources: 4,
      newestSource: '2024-02-01',
    });
  });

  it('counts, as text', () => {
    const { out } = folder.run('stats');
    expect(out).toContain(
      'entities       4 (2 person, 2 organisation, 0 law, 0 concept, 0 product)\n',
    );
    expect(out).toContain('newestSource   2024-02-01\n');
  });

  it('counts nothing in a file that is not sound, and says why', () => {
    folder.write('knowledge.json', { version: 1, readUntil: '2026', entities: [{ id: 'x' }] });
    const { code, err } = folder.run('stats');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^stats: knowledge\.json has 8 errors \(all with: npm run -s knowledge -- check\)\n {2}x kind:/,
    );
  });
});

describe('show', () => {
  it('prints what the card says on the day', () => {
    const { code, out } = folder.run('show', 'ada-example', '--at', '2022-09-28');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Ada Example · ایڈا ایگزیمپل',
        'person: Politician',
        'on 28 September 2022',
        '',
        'Offices on the day',
        '  Federal Minister for Post, Ministry of Post (from 19 April 2022 until 10 August 2023) [1, 2]',
        '  Member of the National Assembly (from August 2018, last known on 1 February 2024) [1]',
        '',
        'Since',
        '  Chairman, Post Authority (from 2024, last known on 6 November 2025; later) [2]',
        '    sources disagree: One page says 2023.',
        '',
        'Statements',
        '  Opened the hundredth post office. (from 1 September 2022) [1]',
        '  Comes from Example Town. [1]',
        '  Left the country for a year. (from January 2024 until January 2025; later) [2]',
        '',
        'Relations',
        '  heads Post Authority (last known on 6 November 2025; not known whether on this day) [2]',
        '',
        'Sources',
        '  [1] Ada Example sworn in (Example News), 1 February 2024: https://example.org/ada',
        '  [2] Members (Post Authority), no date: https://example.org/members',
        '',
      ].join('\n'),
    );
  });

  it('names who headed a body on the day', () => {
    expect(folder.run('show', 'post-authority', '--at', '2022-09-29').out).toContain(
      'Headed by\n  Ben Sample (from January 2019 until 2 January 2023) [1]\n',
    );
  });

  it('says when a story is newer than the sources, or has no date', () => {
    expect(folder.run('show', 'ada-example', '--at', '2030-01-01').out).toContain(
      '\non 1 January 2030, newer than the sources, which were read until 13 March 2026\n',
    );
    expect(folder.run('show', 'ada-example').out).toContain(
      '\nno date: as known on 13 March 2026\n\nOffices\n',
    );
  });

  it('as JSON lists the offices held at the date, and the others apart', () => {
    const { out } = folder.run('show', 'ada-example', '--at', '2025-06-01', '--json');
    const card = JSON.parse(out);
    expect(card.at).toBe('2025-06-01');
    expect(card.roles).toEqual([
      {
        title: 'Chairman, Post Authority',
        body: 'post-authority',
        from: '2024',
        to: null,
        lastKnown: '2025-11-06',
        disputed: 'One page says 2023.',
        sources: [{ url: 'https://example.org/members', title: 'Members (Post Authority)' }],
      },
    ]);
    expect(card.lastKnown.map(({ title }: { title: string }) => title)).toEqual([
      'Member of the National Assembly',
    ]);
    expect(card.earlier.map(({ body }: { body: string }) => body)).toEqual(['ministry-of-post']);
  });

  it('as JSON without a date lists what is known now', () => {
    const { roles, at } = JSON.parse(folder.run('show', 'ada-example', '--json').out);
    expect(at).toBeNull();
    expect(roles.map(({ title }: { title: string }) => title)).toEqual([
      'Chairman, Post Authority',
      'Member of the National Assembly',
    ]);
  });

  it.each([
    [['ada-exmple'], 'show: unknown id "ada-exmple"; nearest: ada-example\n'],
    [['ministry'], 'show: unknown id "ministry"; nearest: ministry-of-post\n'],
    [
      ['qqqq'],
      'show: unknown id "qqqq"; find one by name with: npm run -s knowledge -- find NAME\n',
    ],
    [[], 'show: expected one id: npm run -s knowledge -- show bilawal-bhutto-zardari\n'],
    [['ada-example', '--at', '2022-09'], 'show: --at: expected a day, YYYY-MM-DD, got "2022-09"\n'],
    [
      ['ada-example', '--at', '2022-02-30'],
      'show: --at: expected a day, YYYY-MM-DD, got "2022-02-30"\n',
    ],
  ])('%j cannot be followed', (args, message) => {
    expect(folder.run('show', ...args)).toEqual({ code: 2, out: '', err: message });
  });
});

describe('find', () => {
  it('lists the entities that a form could mean, how it counts, and its other senses', () => {
    expect(folder.run('find', 'ministry', 'of', 'POST').out).toBe(
      [
        'ministry-of-post  organisation  Ministry of Post: Ministry in charge of the post',
        '  "Ministry of Post" counts where the page speaks for this entity',
        '  can also mean: the ministry of another state',
        '',
      ].join('\n'),
    );
  });

  it('finds Urdu forms', () => {
    expect(folder.run('find', 'وزارتِ ڈاک').out).toMatch(/^ministry-of-post /);
  });

  it('names the nearest forms where none is equal', () => {
    expect(folder.run('find', 'Ada Exampel')).toEqual({
      code: 2,
      out: '',
      err: 'find: no entity has the form "Ada Exampel"; nearest: "Ada Example"\n',
    });
  });

  it('wants a name', () => {
    expect(folder.run('find').err).toBe(
      'find: expected a name: npm run -s knowledge -- find PTA\n',
    );
  });
});

describe('stale', () => {
  it('lists offices without an end that were last known a year before the sources, oldest first', () => {
    expect(folder.run('stale').out).toBe(
      [
        '2018        ben-sample  Member (Finance), Post Authority',
        '2024-02-01  ada-example  Member of the National Assembly',
        '2 offices last known before 2025-03-13',
        '',
      ].join('\n'),
    );
  });

  it('takes a date', () => {
    expect(folder.run('stale', '--before', '2020').out).toBe(
      '2018        ben-sample  Member (Finance), Post Authority\n1 office last known before 2020\n',
    );
    expect(folder.run('stale', '--before', 'May').err).toBe(
      'stale: --before: expected YYYY, YYYY-MM or YYYY-MM-DD, got "May"\n',
    );
  });
});

describe('format', () => {
  it('writes the one layout, and leaves it alone the next time', () => {
    const mixed = sampleKnowledge();
    mixed.entities.reverse();
    folder.write('knowledge.json', JSON.stringify(mixed));
    expect(folder.run('format').out).toBe('knowledge.json: formatted\n');
    expect(folder.read('knowledge.json')).toBe(layOut(sampleKnowledge()));
    expect(folder.run('format').out).toBe('knowledge.json: has this layout already\n');
    expect(folder.run('check').code).toBe(0);
  });

  it('keeps what is not sound, for check to say', () => {
    folder.write('knowledge.json', { entities: [{ more: 1, id: 'b' }, { id: 'a' }], version: 7 });
    expect(folder.run('format').code).toBe(0);
    expect(JSON.parse(folder.read('knowledge.json'))).toEqual({
      version: 7,
      entities: [{ id: 'a' }, { id: 'b', more: 1 }],
    });
  });

  it('does not touch a file that it cannot read', () => {
    folder.write('knowledge.json', '{"version": 1');
    const { code, err } = folder.run('format');
    expect(code).toBe(2);
    expect(err).toMatch(/^format: knowledge\.json: file: expected JSON, got /);
    expect(folder.read('knowledge.json')).toBe('{"version": 1');
  });
});

describe('add', () => {
  const PERSON = ['--kind', 'person', '--name', 'Cem Örnek', '--description', 'Civil servant'];
  const SOURCE = ['--source', 'https://example.org/cem', '--source-title', 'Cem (Example News)'];

  it('writes an entity with an office and its source, in the layout that check wants', () => {
    const office = ['--role', 'Secretary', '--body', 'ministry-of-post', '--from', '2025-01'];
    const known = ['--last-known', '2025-11-06', '--published', '2025-11-06'];
    const { code, out } = folder.run(
      'add',
      ...PERSON,
      '--name-ur',
      'جم',
      ...office,
      ...known,
      ...SOURCE,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^knowledge\.json: added cem-ornek\n/);
    expect(folder.run('check').code).toBe(0);
    const written = JSON.parse(folder.read('knowledge.json'));
    expect(written.entities[2]).toEqual({
      id: 'cem-ornek',
      kind: 'person',
      name: { en: 'Cem Örnek', ur: 'جم' },
      description: { en: 'Civil servant' },
      aliases: [
        { form: 'Cem Örnek', lang: 'en', use: 'alone' },
        { form: 'جم', lang: 'ur', use: 'alone' },
      ],
      roles: [
        {
          title: { en: 'Secretary' },
          body: 'ministry-of-post',
          from: '2025-01',
          lastKnown: '2025-11-06',
          sources: [1],
        },
      ],
      facts: [],
      relations: [],
      sources: [
        {
          n: 1,
          url: 'https://example.org/cem',
          title: 'Cem (Example News)',
          published: '2025-11-06',
          quality: 'news',
        },
      ],
    });
  });

  it.each([
    [[], 'add: missing --kind, --name, --description; see: npm run -s knowledge -- add --help\n'],
    [
      [...PERSON, '--role', 'Secretary'],
      'add: missing --source; see: npm run -s knowledge -- add --help\n',
    ],
    [
      ['--kind', 'animal'],
      'add: --kind: expected one of person, organisation, law, concept, product, got "animal"\n',
    ],
    [[...PERSON, ...SOURCE], 'add: a source needs what it says: --role TITLE\n'],
    [
      ['ada-example', ...PERSON],
      'add: nothing written\n' +
        '  ada-example id: expected an id of its own, entities[0] and [4] share it, got "ada-example"\n' +
        "  again with: npm run -s knowledge -- add 'ada-example' --kind 'person' --name 'Cem Örnek' --description 'Civil servant' --file 'knowledge.json'\n",
    ],
  ])('%j is not written', (args, message) => {
    const before = folder.read('knowledge.json');
    expect(folder.run('add', ...args)).toEqual({ code: 2, out: '', err: message });
    expect(folder.read('knowledge.json')).toBe(before);
  });
});
