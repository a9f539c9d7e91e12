import { describe, expect, it } from 'vitest';
import { translator } from '../../components/translate.ts';
import english from '../../locales/en.json' with { type: 'json' };
import urdu from '../../locales/ur.json' with { type: 'json' };

/** All messages of a catalog by their key; those with two forms once for each. */
function messages(node: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const inner = typeof value === 'string' ? [['', value] as const] : messages(value, '.');
    for (const [rest, text] of inner) found.set(`${path}${key}${rest}`, text);
  }
  return found;
}

const en = messages(english);
const ur = messages(urdu);

/** The names that a message wants filled. */
const names = (message = '') => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the catalogs', () => {
  it('have the same keys', () => {
    expect([...ur.keys()]).toEqual([...en.keys()]);
  });

  it('have no empty message', () => {
    expect([...en, ...ur].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('want the same names filled, but for a date said with or without its preposition', () => {
    const plain = (message?: string) => names(message?.replace('{on}', '{date}'));
    for (const [key, message] of en)
      expect([key, plain(ur.get(key))]).toEqual([key, plain(message)]);
  });

  it('say everything in Urdu in Arabic script, but for names of keys and an example', () => {
    const latin = [...ur].filter(
      ([, text]) => !/\p{Script=Arabic}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(latin.map(([key]) => key)).toEqual([
      'card.dates.span',
      'card.timeline.row',
      'options.sites.placeholder',
      'options.card.Alt',
      'options.card.Control',
      'options.card.Shift',
    ]);
  });

  it('describe the extension in no more than the stores take, 132 characters', () => {
    for (const { extDescription } of [english, urdu]) {
      expect(extDescription.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('translate', () => {
  const translate = translator(english);

  it('fills names and chooses the form for a number', () => {
    expect(translate('card.moreSources', { count: 1 }, 1)).toBe('1 more source');
    expect(translate('card.moreSources', { count: 3 }, 3)).toBe('3 more sources');
  });

  it('leaves a name without a value, and never fills from the prototype', () => {
    expect(translate('card.on')).toBe('On {date}');
    expect(translator({ extName: '{toString}' })('extName', {})).toBe('{toString}');
  });

  it('shows the key where a catalog lacks it', () => {
    expect(translator({})('card.close')).toBe('card.close');
  });
});
