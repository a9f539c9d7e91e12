/** Draws cards into the host's shadow root on a page: fetches what they show, follows the page's theme. */
import type { Card as CardContent } from '../../knowledge/card.ts';
import type { Settings } from '../../settings.ts';
import type { Scope } from '../../wrong-matches.ts';
import { directionOf } from '../speech.ts';
import { languageOf } from '../translate.ts';
import { CardView, type Screen } from './card-view.tsx';
import { cardWords } from './card-words.ts';
import { sayStep } from './step.ts';

/** What the card asks of the page's scripts. */
export interface CardCalls {
  fetch(entity: string): Promise<CardContent | undefined>;
  /** Ids of the entities that the page names. */
  related(): string[];
  /** Writes down that a mark is wrong, or takes that back; false where it could not be stored. */
  refuse(scope: Scope, mark: { entity: string; surface: string }): Promise<boolean>;
  takeBack(scope: Scope, mark: { entity: string; surface: string }): Promise<boolean>;
  close(): void;
  pin(): void;
  isPinned(): boolean;
  /** The card's size changed. */
  resized(): void;
  themeAround(element: Element): 'light' | 'dark';
}

/** What a card needs to know of the mark it stands beside. */
export interface MarkShown {
  entity: string;
  element: Element;
  surface: string;
  confidence: number;
  reasons: string[];
  /** Set where it is no mark but a text that the reader selected. */
  selected?: Range;
}

export class CardOnPage {
  private readonly calls: CardCalls;
  private settings: Settings;
  private choices: { text: string; entities: string[] } = { text: '', entities: [] };

  constructor(settings: Settings, calls: CardCalls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** The entities that a selected text may name; the next card for a selection offers them. */
  setChoices(text: string, entities: string[]): void {
    this.choices = { text, entities };
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
  }

  /** The view of a mark's card, or undefined where the file has nothing to say. */
  async viewFor(mark: MarkShown): Promise<CardView | undefined> {
    const screen = await (mark.selected ? this.answer() : this.cardOf(mark.entity));
    if (!screen) return undefined;
    const theme =
      this.settings.theme === 'auto' ? this.calls.themeAround(mark.element) : this.settings.theme;
    return new CardView(mark, screen, languageOf(this.settings), theme, this.calls);
  }

  /** What is said of the nth of so many marks. */
  async wordsOfStep(
    { entity }: MarkShown,
    nth: number,
    of: number,
  ): Promise<{ text: string; lang: string; dir: 'ltr' | 'rtl' } | undefined> {
    const card = await this.calls.fetch(entity);
    if (!card) return undefined;
    const language = languageOf(this.settings);
    const speech = { language, translate: cardWords(language) };
    return { text: sayStep(card, nth, of, speech), lang: language, dir: directionOf(language) };
  }

  private async cardOf(entity: string): Promise<Screen | undefined> {
    const card = await this.calls.fetch(entity);
    return card && { is: 'card', card };
  }

  /** One entity is shown at once; several are a choice, and so is none: it says so. */
  private async answer(): Promise<Screen> {
    const { text, entities } = this.choices;
    const found = await Promise.all(entities.map((id) => this.calls.fetch(id)));
    const cards = found.filter((card) => card !== undefined);
    const [card] = cards;
    return card && cards.length === 1 ? { is: 'card', card } : { is: 'choice', text, cards };
  }
}
