import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { Choice, type Choosable, shortened } from '../../components/card/choice.tsx';
import { SpeechContext } from '../../components/speech.ts';
import { en } from './speech.ts';

let document: Document;
beforeAll(() => {
  ({ document } = parseHTML('<!doctype html><html><body></body></html>'));
  globalThis.document = document;
});

function shown(text: string, entities: Choosable[]): Element {
  const root = document.createElement('div');
  render(
    <SpeechContext.Provider value={en}>
      <Choice
        text={text}
        entities={entities}
        nameId="name"
        onOpenEntity={() => {}}
        onClose={() => {}}
      />
    </SpeechContext.Provider>,
    root,
  );
  return root;
}

describe('asked who a selected text is, the card', () => {
  it('says plainly that it is not in the file', () => {
    const card = shown('Jane Doe', []);
    expect(card.textContent).toContain('“Jane Doe” is not in the knowledge file.');
    expect(card.querySelectorAll('li')).toHaveLength(0);
  });

  it('offers the few it can be, with what each is', () => {
    const card = shown('PTA', [
      {
        id: 'post-authority',
        kind: 'organisation',
        name: { en: 'Post Authority' },
        description: { en: 'Regulator of post' },
      },
      {
        id: 'ptolemy',
        kind: 'person',
        name: { en: 'Ptolemy' },
        description: { en: 'Astronomer' },
      },
    ]);
    expect([...card.querySelectorAll('.choose')].map((one) => one.textContent)).toEqual([
      'Post AuthorityRegulator of postOrganisation',
      'PtolemyAstronomerPerson',
    ]);
  });
});

describe('a long selection is repeated by its beginning', () => {
  it('cut between words', () => {
    const text = shortened('word '.repeat(40));
    expect(text).toMatch(/^(word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(81);
  });

  it('or anywhere, where it has no words', () => {
    expect(shortened('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`);
  });

  it('with one space for each run of white space', () => {
    expect(shortened('  Jane \n  Doe ')).toBe('Jane Doe');
  });
});
