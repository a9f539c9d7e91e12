import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgePage } from '../page/article.ts';
import { shared } from '../page/shared-world.ts';

/**
 * In every page: is this a news article? One message if so, nothing else. It does without the message
 * schema of the other parts: this script is paid for on every page.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (shared.hasGate) {
      void judge();
      return;
    }
    shared.hasGate = true;
    browser.runtime.onMessage.addListener((message: unknown) => {
      const type = (message as { type?: unknown } | null)?.type;
      if (type === 'verdict') return Promise.resolve(judgePage(document, location));
      if (type === 'address-changed') setTimeout(judge, LATE);
      else if (type === 'answers-only') shared.answersOnly = true;
      return undefined;
    });
    if (judge()) return;
    // A story that a script writes is there a little later.
    if (document.readyState === 'complete') setTimeout(judge, LATE);
    else addEventListener('load', () => setTimeout(judge, LATE), { once: true });
  },
});

/** Milliseconds after which a page that is written by script has its text, as a rule. */
const LATE = 1500;

/** Judges the page as it is now and tells the background of a new story. */
function judge(): boolean {
  const verdict = judgePage(document, location);
  shared.verdict = verdict;
  const story = `${location.href} ${verdict.published}`;
  if (!verdict.article) {
    if (shared.told) shared.stopAnnotator?.();
    shared.told = undefined;
  } else if (shared.told !== story) {
    shared.told = story;
    const send = () => browser.runtime.sendMessage({ type: 'article' });
    // A background that was just waking may miss the first.
    send().catch(() => send().catch(() => undefined));
  }
  return verdict.article;
}
