/** Draws cards into the host's shadow root on a page: fetches, keeps the way back, follows the page's theme. */
import { render } from 'preact';
import type { Card as CardContent } from '../../knowledge/card.ts';
import * as english from '../../locales/en.json';
import * as urdu from '../../locales/ur.json';
import type { Settings } from '../../settings.ts';
import type { Scope } from '../../wrong-matches.ts';
import { languageOf } from '../speech.ts';
import { type Language, translator } from '../translate.ts';
import styles from './card.css?inline';
import { Card } from './card.tsx';

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

interface MarkShown {
  entity: string;
  element: Element;
  surface: string;
  confidence: number;
  reasons: string[];
}

/** Only the groups that a card needs: the rest of the catalogs stays out of the page. */
const CATALOGS = {
  en: { card: english.card, kind: english.kind, relation: english.relation, reason: english.reason },
  ur: { card: urdu.card, kind: urdu.kind, relation: urdu.relation, reason: urdu.reason },
};

export class CardOnPage {
  private readonly calls: CardCalls;
  private settings: Settings;
  private choices: { text: string; entities: string[] } | undefined;

  constructor(settings: Settings, calls: CardCalls) {
    this.settings = settings;
    this.calls = calls;
  }

  /** The entities that a selected text may name; the next card offers them. */
  setChoices(text: string, entities: string[]): void {
    this.choices = { text, entities };
  }

  setSettings(settings: Settings): void {
    this.settings = settings;
  }

  /** The view of a mark's card, or undefined where the file has nothing to say. */
  async viewFor(mark: MarkShown) {
    const card = await this.calls.fetch(mark.entity);
    if (!card) return undefined;
    const theme =
      this.settings.theme === 'auto' ? this.calls.themeAround(mark.element) : this.settings.theme;
    return new CardViewOnPage(mark, card, languageOf(this.settings), theme, this.calls);
  }
}

/** One opening of the card: it begins with the mark's entity and may go on to others and back. */
class CardViewOnPage {
  private readonly mark: MarkShown;
  private readonly language: Language;
  private readonly theme: 'light' | 'dark';
  private readonly calls: CardCalls;
  private readonly trail: CardContent[];
  private target: { root: ShadowRoot; host: HTMLElement } | undefined;

  constructor(
    mark: MarkShown,
    card: CardContent,
    language: Language,
    theme: 'light' | 'dark',
    calls: CardCalls,
  ) {
    this.mark = mark;
    this.language = language;
    this.theme = theme;
    this.calls = calls;
    this.trail = [card];
  }

  draw(root: ShadowRoot, host: HTMLElement): void {
    host.setAttribute('data-theme', this.theme);
    this.target = { root, host };
    if (root.adoptedStyleSheets.length === 0) {
      // A sheet made by script: the page's policy on inline styles does not reach it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    }
    this.render();
  }

  clear(root: ShadowRoot): void {
    render(null, root);
    this.target = undefined;
  }

  private render(): void {
    const { trail, calls, language, mark, target } = this;
    const card = trail.at(-1);
    if (!target || !card) return;
    const isFirst = trail.length === 1;
    render(
      <Card
        card={card}
        language={language}
        translate={translator(CATALOGS[language])}
        pageScript={/[\u0600-\u06ff]/.test(mark.surface) ? 'arabic' : 'latin'}
        reasons={isFirst ? mark.reasons : []}
        confidence={mark.confidence}
        related={calls.related()}
        pinned={calls.isPinned()}
        onClose={() => calls.close()}
        onPin={() => {
          calls.pin();
          this.render();
        }}
        onOpenEntity={(id) => void this.follow(id)}
        onBack={isFirst ? undefined : () => this.back()}
      />,
      target.root,
    );
    calls.resized();
  }

  private async follow(id: string): Promise<void> {
    const card = await this.calls.fetch(id);
    if (!card || !this.target) return;
    this.trail.push(card);
    this.render();
  }

  private back(): void {
    this.trail.pop();
    this.render();
  }
}
