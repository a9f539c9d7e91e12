/** The text that a reader selected in a tab, in whichever of its frames. */
import { browser } from 'wxt/browser';

/** Empty where nothing is selected; rejects where the browser lets no script in. */
export async function selectedText(tabId: number): Promise<string> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: selectedHere,
  });
  const found = answers.map(({ result }) => result as ReturnType<typeof selectedHere> | undefined);
  const [best] = found
    .filter((one) => one !== undefined && one.text.trim() !== '')
    .sort((a, b) => Number(b?.hasFocus) - Number(a?.hasFocus));
  return best?.text ?? '';
}

/** Runs in the page: it can use nothing of this file. */
function selectedHere(): { text: string; hasFocus: boolean } {
  let holder = document.activeElement;
  while (holder?.shadowRoot?.activeElement) holder = holder.shadowRoot.activeElement;
  const isFrame = holder?.localName === 'iframe' || holder?.localName === 'frame';
  const { value, type, selectionStart, selectionEnd } = (holder ?? {}) as HTMLInputElement;
  const isField = typeof value === 'string' && typeof selectionStart === 'number';
  const inField = isField ? value.slice(selectionStart ?? 0, selectionEnd ?? 0) : '';
  return {
    text: type === 'password' ? '' : inField || String(getSelection() ?? ''),
    hasFocus: document.hasFocus() && !isFrame,
  };
}
