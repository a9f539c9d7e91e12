import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardOnPage } from '../components/card/card-on-page.tsx';
import { ask, type ToPage } from '../messages.ts';
import { Annotator } from '../page/annotator.ts';
import { Lifeline } from '../page/lifeline.ts';
import { themeAround } from '../page/page-theme.ts';
import { shared } from '../page/shared-world.ts';
import { readSettings, type Settings } from '../settings.ts';
import {
  isRefused,
  readWrongMatches,
  type WrongMatch,
  watchWrongMatches,
} from '../wrong-matches.ts';

/**
 * Injected by the background into pages that are to be marked. A second one takes over from the first.
 * The injection is over when it can be asked: what is returned here is waited for.
 */
export default defineUnlistedScript(() => {
  shared.stopAnnotator?.();
  return start();
});

async function start(): Promise<void> {
  const answersOnly = shared.answersOnly === true;
  shared.answersOnly = false;
  const turn = (shared.turn ?? 0) + 1;
  shared.turn = turn;
  let settings = await readSettings();
  const refused = await readWrongMatches();
  if (shared.turn !== turn) return;
  const { published, lang } = shared.verdict ?? {};
  const page = { published, lang };
  const cards = new CardOnPage(settings, {
    fetch: (entity) => lifeline.guard(() => ask({ type: 'card', entity, published })),
    related: () => annotator.summary().map(({ id }) => id),
    refuse: async (scope, mark) =>
      (await lifeline.guard(() => ask({ type: 'wrong-match', scope, ...mark, published }))) ??
      false,
    takeBack: async (scope, mark) =>
      (await lifeline.guard(() => ask({ type: 'undo-wrong-match', scope, ...mark, published }))) ??
      false,
    close: () => annotator.cards.close(),
    pin: () => annotator.cards.pin(),
    isPinned: () => annotator.cards.isPinned,
    resized: () => annotator.cards.place(),
    themeAround,
  });
  const annotator = new Annotator(
    document,
    settings,
    (blocks, context) => lifeline.guard(() => ask({ type: 'link', blocks, page, context })),
    (mark) => cards.viewFor(mark),
    (mark, nth, of) => cards.wordsOfStep(mark, nth, of),
    (entities) => void lifeline.guard(() => ask({ type: 'count', entities })),
    (isPresent) => (isPresent ? lifeline.hold() : lifeline.release()),
  );
  const heard = (message: unknown) => {
    const request = message as ToPage;
    switch (request?.type) {
      case 'stop':
        stop();
        return Promise.resolve();
      case 'settings':
        settings = request.settings as Settings;
        cards.setSettings(settings);
        annotator.setOptions(settings);
        return Promise.resolve();
      case 'ask':
        cards.setChoices(request.text, request.entities);
        annotator.ask(request.entities[0] ?? '', request.text);
        return Promise.resolve(true);
      case 'open-card':
        return Promise.resolve(annotator.openCurrent());
      case 'summary':
        // One that only answers questions marks nothing: for the popup this page is unmarked.
        if (answersOnly) return undefined;
        return Promise.resolve({ published, entities: annotator.summary() });
      case 'jump':
        return Promise.resolve(annotator.jump(request.step, request.entity, request.open));
      default:
        return undefined;
    }
  };
  const { hostname: host, pathname: path } = location;
  const obey = (matches: WrongMatch[]) =>
    annotator.setRefused((mark) => isRefused(matches, { ...mark, host, path }));
  const unwatch = watchWrongMatches(obey);
  const stop = () => {
    shared.stopAnnotator = undefined;
    lifeline.disconnect();
    annotator.disconnect();
    void lifeline.guard(() => ask({ type: 'count', entities: 0 }));
    try {
      unwatch();
      browser.runtime.onMessage.removeListener(heard);
    } catch {
      // Where the extension itself is gone, the browser has taken its listeners along.
    }
  };
  const lifeline = new Lifeline(stop, () => annotator.clear());
  shared.stopAnnotator = stop;
  browser.runtime.onMessage.addListener(heard);
  lifeline.connect();
  obey(refused);
  annotator.connect(!answersOnly);
}
