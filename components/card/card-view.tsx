/** One opening of the card: it begins with one screen and may go on to others and back. */
import { render } from 'preact';
import { useId } from 'preact/hooks';
import type { Card as CardContent } from '../../knowledge/card.ts';
import type { Scope } from '../../wrong-matches.ts';
import type { Language } from '../translate.ts';
import styles from './card.css?inline';
import { type CardProps, Inside, shownOn } from './card.tsx';
import type { CardCalls, MarkShown } from './card-on-page.tsx';
import { cardWords } from './card-words.ts';
import { Choice } from './choice.tsx';
import { goRound } from './focus-round.ts';
import { Frame } from './frame.tsx';
import type { WrongMatch, WrongMatchState } from './wrong-match.tsx';

export type Screen =
  | { is: 'card'; card: CardContent }
  /** What a selected text may name: several, or none. */
  | { is: 'choice'; text: string; cards: CardContent[] };

/** Where the page's scripts want it drawn. */
interface CardPlace {
  host: HTMLElement;
  root: ShadowRoot;
  inside: HTMLElement;
}

export class CardView {
  private readonly mark: MarkShown;
  private readonly language: Language;
  private readonly theme: 'light' | 'dark';
  private readonly calls: CardCalls;
  private readonly trail: Screen[];
  private wrongMatch: WrongMatchState = { is: 'closed' };
  private target: Element | undefined;

  constructor(
    mark: MarkShown,
    screen: Screen,
    language: Language,
    theme: 'light' | 'dark',
    calls: CardCalls,
  ) {
    this.mark = mark;
    this.language = language;
    this.theme = theme;
    this.calls = calls;
    this.trail = [screen];
  }

  /** A refused mark is gone, often before the answer that it was stored; its card stays for the undo. */
  get outlivesMark(): boolean {
    return this.wrongMatch.is === 'storing' || this.wrongMatch.is === 'refused';
  }

  draw({ host, root, inside }: CardPlace): void {
    host.setAttribute('data-theme', this.theme);
    this.target = inside;
    if (root.adoptedStyleSheets.length === 0) {
      // A sheet made by script: the page's policy on inline styles does not reach it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    }
    this.render();
  }

  clear({ inside }: CardPlace): void {
    render(null, inside);
    this.target = undefined;
  }

  private render(): void {
    const { trail, calls, language, mark, target } = this;
    const screen = trail.at(-1);
    if (!target || !screen) return;
    const isFirst = trail.length === 1;
    render(
      <OnShow
        screen={screen}
        language={language}
        translate={cardWords(language)}
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
        wrongMatch={isFirst && !mark.selected ? this.wrongMatchPart() : undefined}
      />,
      target,
    );
    calls.resized();
  }

  private async follow(id: string): Promise<void> {
    const card = await this.calls.fetch(id);
    if (!card || !this.target) return;
    this.trail.push({ is: 'card', card });
    this.render();
  }

  private back(): void {
    this.trail.pop();
    this.render();
  }

  private wrongMatchPart(): WrongMatch {
    return {
      state: this.wrongMatch,
      surface: this.mark.surface,
      onToggle: () => this.toggleChoices(),
      onRefuse: (scope) => void this.refuse(scope),
      onTakeBack: () => void this.takeBack(),
    };
  }

  private toggleChoices(): void {
    if (this.wrongMatch.is === 'storing') return;
    this.say(this.wrongMatch.is === 'closed' ? { is: 'asking', failed: false } : { is: 'closed' });
  }

  private async refuse(scope: Scope): Promise<void> {
    if (this.wrongMatch.is !== 'asking') return;
    // The card changes its size and loses its mark: the pointer cannot hold it open.
    if (!this.calls.isPinned()) this.calls.pin();
    this.say({ is: 'storing', scope });
    const isStored = await this.calls.refuse(scope, this.named);
    this.say(isStored ? { is: 'refused', scope, failed: false } : { is: 'asking', failed: true });
  }

  private async takeBack(): Promise<void> {
    const state = this.wrongMatch;
    if (state.is !== 'refused') return;
    const isStored = await this.calls.takeBack(state.scope, this.named);
    this.say(isStored ? { is: 'closed' } : { ...state, failed: true });
  }

  private get named(): { entity: string; surface: string } {
    const { entity, surface } = this.mark;
    return { entity, surface };
  }

  private say(state: WrongMatchState): void {
    this.wrongMatch = state;
    this.render();
  }
}

interface OnShowProps extends Omit<CardProps, 'card'> {
  screen: Screen;
}

/** One frame for all screens, so that the focus stays in it from one to the next. */
function OnShow({ screen, ...props }: OnShowProps) {
  const { language, translate, wrongMatch } = props;
  const nameId = useId();
  const frame = { language, translate, nameId, onKeyDown: goRound };
  if (screen.is === 'card') {
    const { card } = screen;
    return (
      <Frame {...frame} shown={shownOn({ card, wrongMatch })}>
        <Inside {...props} card={card} nameId={nameId} />
      </Frame>
    );
  }
  return (
    <Frame {...frame} shown="a choice">
      <Choice
        text={screen.text}
        entities={screen.cards}
        nameId={nameId}
        onOpenEntity={props.onOpenEntity}
        onClose={props.onClose}
      />
    </Frame>
  );
}
