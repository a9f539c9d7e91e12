import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardOnPage } from '../components/card/card-on-page.tsx';
import { ask, type ToPage } from '../messages.ts';
import { Annotator } from '../page/annotator.ts';
import { Lifeline } from '../page/lifeline.ts';
import { themeAround } from '../page/page-theme.ts';
import { shared } from '../page/shared-world.ts';
import { readSettings, type Settings } from '../settings.ts';

/** Injected by the background into pages that are to be marked. A second one takes over from the first. */
export default defineUnlistedScript(() => {
  shared.stopAnnotator?.();
  void start();
});

async function start(): Promise<void> {
  let settings = await readSettings();
  const { published, lang } = shared.verdict ?? {};
  const page = { published, lang };
  const cards = new CardOnPage(settings, {
    fetch: (entity) => lifeline.guard(() => ask({ type: 'card', entity, published })),
    related: () => annotator.summary().map(({ id }) => id),
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
    (entities) => void lifeline.guard(() => ask({ type: 'count', entities })),
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
      case 'summary':
        return Promise.resolve({ published, entities: annotator.summary() });
      case 'jump':
        return Promise.resolve(annotator.jump(request.step, request.entity, request.open));
      default:
        return undefined;
    }
  };
  const stop = () => {
    lifeline.disconnect();
    annotator.disconnect();
    shared.stopAnnotator = undefined;
    // Gone with the extension itself, the browser takes the listener along.
    browser.runtime?.onMessage?.removeListener(heard);
  };
  const lifeline = new Lifeline(stop);
  shared.stopAnnotator = stop;
  browser.runtime.onMessage.addListener(heard);
  lifeline.connect();
  annotator.connect();
}
