/**
 * Every message between the parts of the extension: its shape, its answer, and the check on arrival.
 * A message carries no host and no permission: those come from the browser's `sender`.
 */

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Card } from './knowledge/card.ts';
import type { EntityKind, Knowledge, LocalText } from './knowledge/schema.ts';
import type { Context } from './linking/evidence.ts';
import type { BlockMention } from './linking/mention.ts';
import type { Settings } from './settings.ts';
import { SCOPES } from './wrong-matches.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const lang = v.pipe(v.string(), v.maxLength(35));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const tab = v.pipe(v.number(), v.integer());

/** The most text of one request, in UTF-16 code units. The annotator splits larger pages. */
export const MAX_REQUEST = 400_000;

const words = v.record(v.string(), v.array(v.string()));
const contextSchema = v.strictObject({
  countries: v.record(v.string(), v.number()),
  clues: words,
  senses: words,
  named: v.array(v.string()),
  introduced: v.array(v.string()),
  surfaces: v.record(v.string(), v.string()),
  defined: v.record(v.string(), v.string()),
  bearers: words,
});

const page = v.strictObject({ published: v.optional(day), lang: v.optional(lang) });

/** From a page's scripts to the background. */
export const fromPage = v.variant('type', [
  /** The gate found an article (or the reader asked). */
  v.strictObject({ type: v.literal('article') }),
  v.strictObject({
    type: v.literal('link'),
    blocks: v.pipe(
      v.array(v.string()),
      v.check((blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= MAX_REQUEST),
    ),
    page,
    context: v.optional(contextSchema),
  }),
  v.strictObject({ type: v.literal('card'), entity: id, published: v.optional(day) }),
  /** The reader says on a card that a name was taken for the wrong entity; or takes that back. */
  v.strictObject({
    type: v.picklist(['wrong-match', 'undo-wrong-match']),
    scope: v.picklist(SCOPES),
    entity: id,
    surface: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    published: v.optional(day),
  }),
  /** How many names are marked, for the toolbar's button. */
  v.strictObject({
    type: v.literal('count'),
    entities: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
]);
export type FromPage = v.InferOutput<typeof fromPage>;

/** From the extension's own pages to the background. */
export const fromOwnPage = v.variant('type', [
  v.strictObject({ type: v.literal('tab-state'), tab }),
  v.strictObject({ type: v.literal('mark-anyway'), tab }),
  v.strictObject({ type: v.literal('own-card'), entity: id, published: v.optional(day) }),
  /** Entities by name, tolerant of typing. */
  v.strictObject({
    type: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(500)),
    /** So many at most; as many as a list holds at a glance where it is missing. */
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  }),
  /** The whole knowledge file, for the page that shows it. */
  v.strictObject({ type: v.literal('knowledge') }),
]);
export type FromOwnPage = v.InferOutput<typeof fromOwnPage>;

/** From the background or the popup to a page's scripts. */
export const toPage = v.variant('type', [
  /** To the gate: what do you make of your page? */
  v.strictObject({ type: v.literal('verdict') }),
  /** To the gate: the address changed without a load. */
  v.strictObject({ type: v.literal('address-changed') }),
  /** To the gate: the next annotator here is to answer a question and to mark nothing. */
  v.strictObject({ type: v.literal('answers-only') }),
  /** To the annotator: take all away and end. */
  v.strictObject({ type: v.literal('stop') }),
  /** To the annotator: settings changed. */
  v.strictObject({ type: v.literal('settings'), settings: v.any() as v.GenericSchema<Settings> }),
  /** To the annotator: whom have you marked? */
  v.strictObject({ type: v.literal('summary') }),
  /** To the annotator: open the card of the name that was jumped to last, or of the first in sight. */
  v.strictObject({ type: v.literal('open-card') }),
  /** To the annotator: show who the selected text names; several are a choice, none is said. */
  v.strictObject({ type: v.literal('ask'), text: v.string(), entities: v.array(id) }),
  /** To the annotator: scroll to the next or previous mention, and open its card. */
  v.strictObject({
    type: v.literal('jump'),
    entity: v.optional(id),
    step: v.picklist([1, -1]),
    open: v.boolean(),
  }),
]);
export type ToPage = v.InferOutput<typeof toPage>;

export interface LinkAnswer {
  mentions: (BlockMention & { kind: EntityKind })[];
  context: Context;
}

export interface VerdictAnswer {
  article: boolean;
  because: string;
  published?: string;
  lang?: string;
}

export interface SummaryAnswer {
  published?: string;
  entities: { id: string; count: number }[];
}

/** Why nothing is marked in a tab, or that something is. */
export type TabReason =
  | 'on'
  | 'off'
  | 'off-here'
  | 'not-listed'
  | 'only-when-asked'
  | 'not-article'
  | 'no-names'
  | 'browser-page'
  | 'no-access'
  | 'held-back'
  | 'not-ready';

export interface TabEntity {
  id: string;
  name: LocalText;
  kind: EntityKind;
  count: number;
  /** Office on the story's day, in short; none for what holds none. */
  office?: LocalText;
}

export interface TabState {
  reason: TabReason;
  host?: string;
  published?: string;
  /** The gate's own reason where `reason` is "not-article". */
  because?: string;
  entities: TabEntity[];
}

/** An entity as lists show it. */
export interface Named {
  id: string;
  name: LocalText;
  kind: EntityKind;
  description: LocalText;
}

export interface Answers {
  article: undefined;
  link: LinkAnswer;
  card: Card | undefined;
  count: undefined;
  /** Whether it could be stored. */
  'wrong-match': boolean;
  'undo-wrong-match': boolean;
  search: Named[];
  knowledge: Knowledge;
  ask: boolean;
  'open-card': boolean;
  'tab-state': TabState;
  'mark-anyway': boolean;
  'own-card': Card | undefined;
  verdict: VerdictAnswer;
  'address-changed': undefined;
  'answers-only': undefined;
  stop: undefined;
  settings: undefined;
  summary: SummaryAnswer;
  jump: boolean;
}

/** Sends to the background. A message that finds no receiver is tried once more: it may just be waking. */
export async function ask<M extends FromPage | FromOwnPage>(
  message: M,
): Promise<Answers[M['type']]> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return browser.runtime.sendMessage(message);
  }
}

/** Sends to the scripts of a tab's top frame; undefined where none of them answers. */
export async function askTab<M extends ToPage>(
  tabId: number,
  message: M,
): Promise<Answers[M['type']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

export type Sender = Browser.runtime.MessageSender;
