import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { WrongMatchState } from '../../components/card/wrong-match.tsx';
import { cardOf } from '../../knowledge/card.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import { sampleKnowledge } from '../knowledge/sample.ts';
import { en, ur } from './speech.ts';

let document: Document;
beforeAll(() => {
  ({ document } = parseHTML('<!doctype html><html><body></body></html>'));
  globalThis.document = document;
});

function shown(state: WrongMatchState, speech = en, surface = 'Ada'): Element {
  const card = cardOf(indexKnowledge(sampleKnowledge()), 'ada-example', '2022-09-28');
  if (!card) throw new Error('no card');
  const root = document.createElement('div');
  render(
    <Card
      card={card}
      {...speech}
      pageScript="latin"
      reasons={[]}
      confidence={1}
      related={[]}
      pinned
      onClose={() => {}}
      onPin={() => {}}
      onOpenEntity={() => {}}
      wrongMatch={{
        state,
        surface,
        onToggle: () => {},
        onRefuse: () => {},
        onTakeBack: () => {},
      }}
    />,
    root,
  );
  return root;
}

const choices = (root: Element) =>
  [...root.querySelectorAll('.refuse')].map((button) => button.textContent);

describe('"Wrong match" on the card', () => {
  it('offers nothing until it is asked for', () => {
    const card = shown({ is: 'closed' });
    expect(choices(card)).toEqual([]);
    expect(card.querySelector('.action.quiet')?.getAttribute('aria-expanded')).toBe('false');
  });

  it('offers three reaches, each in words that say what stops', () => {
    expect(choices(shown({ is: 'asking', failed: false }))).toEqual([
      '“Ada” on this page',
      'Ada Example on this site',
      '“Ada” as Ada Example, on any site',
    ]);
  });

  it('does not say of a name that it is marked as itself', () => {
    const state = { is: 'asking', failed: false } as const;
    expect(choices(shown(state, en, 'Ada Example'))[2]).toBe('“Ada Example” on any site');
  });

  it('speaks Urdu', () => {
    expect(choices(shown({ is: 'asking', failed: false }, ur))[1]).toBe('اس سائٹ پر ایڈا ایگزیمپل');
  });

  it('says what stopped and offers the way back, in the place of what it said of the entity', () => {
    const card = shown({ is: 'refused', scope: 'site', failed: false });
    expect(card.querySelector('[role=status]')?.textContent).toBe(
      'Ada Example is no longer marked on this site.',
    );
    expect(card.textContent).toContain('Undo');
    expect(card.textContent).not.toContain('Federal Minister for Post');
  });

  it('says that nothing changed where it could not be stored', () => {
    const said = 'This could not be stored. Nothing has changed.';
    expect(shown({ is: 'asking', failed: true }).querySelector('[role=alert]')?.textContent).toBe(
      said,
    );
    const undo = shown({ is: 'refused', scope: 'page', failed: true });
    expect(undo.querySelector('[role=alert]')?.textContent).toBe(said);
    expect(undo.textContent).toContain('Undo');
  });
});
