import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Card, type CardProps } from '../../components/card/card.tsx';
import { cardOf } from '../../knowledge/card.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import { sampleKnowledge } from '../knowledge/sample.ts';
import { en, ur } from './speech.ts';

let document: Document;
beforeAll(() => {
  ({ document } = parseHTML('<!doctype html><html><body></body></html>'));
  globalThis.document = document;
});

function shown(id: string, day?: string, props: Partial<CardProps> = {}): Element {
  const card = cardOf(indexKnowledge(sampleKnowledge()), id, day);
  if (!card) throw new Error(`no card for ${id}`);
  const root = document.createElement('div');
  render(
    <Card
      card={card}
      {...en}
      pageScript="latin"
      reasons={['defined on this page']}
      confidence={0.9}
      related={[]}
      pinned={false}
      onClose={() => {}}
      onPin={() => {}}
      onOpenEntity={() => {}}
      {...props}
    />,
    root,
  );
  return root;
}

const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('the card', () => {
  it('shows the office of the story’s day first, under that day', () => {
    const card = shown('ada-example', '2022-09-28');
    expect(texts(card, 'h3')[0]).toContain('On 28 September 2022');
    expect(texts(card, '.title')[0]).toBe('Federal Minister for Post');
  });

  it('does not claim a day where the story has none', () => {
    expect(texts(shown('ada-example'), 'h3')[0]).toContain('Story’s date unknown');
    expect(shown('ada-example').textContent).not.toContain('day of the story');
  });

  it('says that no office is known on the day, rather than to show one of another', () => {
    const card = shown('ada-example', '1990-01-01');
    expect(texts(card, '.none')).toEqual(['No office known on that day.']);
  });

  it('shows the name in the page’s script first', () => {
    const card = shown('ada-example', '2022-09-28', { pageScript: 'arabic' });
    expect(card.querySelector('h2 bdi')?.getAttribute('lang')).toBe('ur');
    expect(card.querySelector('.other-name bdi')?.getAttribute('lang')).toBe('en');
  });

  it('speaks Urdu from right to left, and marks what is left in English', () => {
    const card = shown('ada-example', '2022-09-28', ur);
    expect(card.querySelector('.card')?.getAttribute('dir')).toBe('rtl');
    expect(texts(card, '.title')[0]).toBe('وفاقی وزیر ڈاک');
  });

  it('links each statement to a source, in a new tab that learns nothing of the page', () => {
    const card = shown('ada-example', '2022-09-28');
    for (const statement of card.querySelectorAll('.statement')) {
      expect(statement.querySelector('a.source')).not.toBeNull();
    }
    for (const link of card.querySelectorAll('a')) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ]);
    }
  });

  it('says why the name was taken, and up to when sources were read', () => {
    const text = shown('ada-example', '2022-09-28').querySelector('.footer')?.textContent;
    expect(text).toContain('Why matched: defined on this page');
    expect(text).toContain('Sources read up to');
  });

  it('tells its timeline to those who cannot see it', () => {
    const label = shown('ada-example', '2022-09-28')
      .querySelector('svg[role=img]')
      ?.getAttribute('aria-label');
    expect(label).toMatch(/^Timeline from \d{4} to \d{4}\. .*The story: 28 September 2022\.$/);
  });

  it('has no button for what the caller does not offer', () => {
    expect(shown('ada-example').textContent).not.toContain('Wrong match');
    const wrongMatch = {
      state: { is: 'closed' as const },
      surface: 'Ada',
      onToggle: () => {},
      onRefuse: () => {},
      onTakeBack: () => {},
    };
    const card = shown('ada-example', undefined, { wrongMatch });
    expect(card.textContent).toContain('Wrong match');
  });
});
