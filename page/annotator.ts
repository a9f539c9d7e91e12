/** Everything that happens on a marked page: the story's text, the marks, the card. */
import type { Context } from '../linking/evidence.ts';
import { askedMark } from './asked.ts';
import { rectsOf } from './at-pointer.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { CardControl, type CardOptions, type ViewFor } from './card-control.ts';
import { CardHost } from './card-host.ts';
import { type KindMention, type Mark, Marks, removeHighlights } from './marks.ts';
import { OwnElement } from './own-element.ts';
import { type AskLink, Story } from './story.ts';
import { type Said, Voice } from './voice.ts';

export type { KindMention };

export interface AnnotatorOptions extends CardOptions {
  kinds: Record<Mark['kind'], boolean>;
  mentions: 'all' | 'first';
}

/** Whether the reader has called a mark wrong. */
export type IsRefused = (mark: Pick<Mark, 'entity' | 'surface'>) => boolean;

/** What is said of a mark that the reader stepped to, the nth of so many. */
export type WordsOfStep = (mark: Mark, nth: number, of: number) => Promise<Said | undefined>;

export class Annotator {
  readonly marks = new Marks();
  readonly cards: CardControl;
  private readonly voice: Voice;
  private readonly wordsOfStep: WordsOfStep;
  private readonly document: Document;
  private readonly story: Story;
  private readonly onCount: (entities: number) => void;
  private readonly stop = new AbortController();
  private options: AnnotatorOptions;
  private isRefused: IsRefused = () => false;
  private counted = -1;
  /** Where jumping stands. */
  private current: Mark | undefined;

  constructor(
    document: Document,
    options: AnnotatorOptions,
    askLink: (blocks: string[], context: Context | undefined) => ReturnType<AskLink>,
    viewFor: ViewFor,
    wordsOfStep: WordsOfStep,
    onCount: (entities: number) => void,
    onPresent: (isPresent: boolean) => void,
  ) {
    this.document = document;
    this.options = options;
    this.onCount = onCount;
    this.wordsOfStep = wordsOfStep;
    const element = new OwnElement(document, onPresent);
    const host = new CardHost(document, element);
    this.voice = new Voice(element);
    this.cards = new CardControl(document, this.marks, host, element, viewFor, options);
    this.story = new Story(
      document,
      this.marks,
      askLink,
      () => this.changed(),
      (node) => element.is(node),
    );
  }

  /** @param marks Whether to mark names, or only to answer questions. */
  connect(marks = true): void {
    removeHighlights();
    this.apply();
    this.cards.connect();
    if (!marks) return;
    this.story.connect();
    // The page may have cleared CSS.highlights meanwhile.
    const { signal } = this.stop;
    this.document.addEventListener('visibilitychange', () => this.marks.repaint(), { signal });
  }

  /** Takes marks and card away and ends. */
  disconnect(): void {
    this.stop.abort();
    this.story.disconnect();
    this.cards.disconnect();
    this.voice.disconnect();
    this.marks.disconnect();
  }

  /** Takes our element out of the page. */
  clear(): void {
    this.cards.close();
    this.voice.disconnect();
  }

  setOptions(options: AnnotatorOptions): void {
    this.options = options;
    this.cards.setOptions(options);
    this.apply();
    this.changed();
  }

  setRefused(isRefused: IsRefused): void {
    this.isRefused = isRefused;
    this.apply();
    this.changed();
  }

  /** Opens the card of the mark that was jumped to last, or of the first in sight. */
  openCurrent(): boolean {
    const marks = this.marks.list();
    const mark =
      this.current && marks.includes(this.current) ? this.current : marks.find(isInSight);
    if (!mark) return false;
    this.cards.open(mark, 'key');
    return true;
  }

  /** Opens a card beside the selected text, or as a sheet where that cannot be found. */
  ask(entity: string, text: string): void {
    this.cards.open(askedMark(this.document, entity, text), 'key');
  }

  /** Each entity once, in the order of first mention, with how often it is named. */
  summary(): { id: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const mark of this.marks.list())
      counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ id, count }));
  }

  /** Scrolls to the next or previous mark (of an entity) and, where asked, opens its card. */
  jump(step: 1 | -1, entity: string | undefined, open: boolean): boolean {
    const marks = this.marks
      .list()
      .filter((mark) => entity === undefined || mark.entity === entity);
    if (marks.length === 0) return false;
    const at = this.current ? marks.indexOf(this.current) : -1;
    const next =
      at < 0 ? (step > 0 ? 0 : marks.length - 1) : (at + step + marks.length) % marks.length;
    const mark = marks[next] as Mark;
    this.current = mark;
    const { defaultView } = this.document;
    if (defaultView) bringIntoSight(mark, defaultView);
    // A card that opens takes the focus, and is read by that.
    if (open) this.cards.open(mark, 'key');
    else void this.announce(mark, next + 1, marks.length);
    return true;
  }

  private async announce(mark: Mark, nth: number, of: number): Promise<void> {
    const said = await this.wordsOfStep(mark, nth, of);
    // The reader may be further on by now.
    if (said && this.current === mark && !this.stop.signal.aborted) this.voice.say(said);
  }

  private apply(): void {
    const { kinds, mentions } = this.options;
    if (mentions === 'all') {
      this.marks.show((mark) => kinds[mark.kind] && !this.isRefused(mark));
      return;
    }
    this.marks.show((mark) => !this.isRefused(mark));
    const firsts = new Map<string, Mark>();
    for (const mark of this.marks.list())
      if (!firsts.has(mark.entity)) firsts.set(mark.entity, mark);
    this.marks.show((mark) => kinds[mark.kind] && firsts.get(mark.entity) === mark);
  }

  private changed(): void {
    if (this.options.mentions === 'first') this.apply();
    this.cards.recheck();
    const count = this.summary().length;
    if (count === this.counted) return;
    this.counted = count;
    this.onCount(count);
  }
}

function isInSight(mark: Mark): boolean {
  return rectsOf(mark).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
}
