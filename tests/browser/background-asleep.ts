/** A background that sleeps: closed in Chromium, put to sleep by Firefox itself. */
import { expect } from 'vitest';
import type { Stage } from './stage.ts';

/** Ends when the background is gone. Firefox needs a short `extensions.background.idle.timeout`. */
export async function sleepOf({ name, driver, own }: Stage): Promise<void> {
  if (name === 'firefox') {
    const { page } = await own();
    const isAwake = () =>
      page.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getBackgroundPage(): unknown } };
        };
        return browser.extension.getBackgroundPage() !== null;
      });
    await expect.poll(isAwake).toBe(false);
    return;
  }
  const isBackground = (one: { type(): string; url(): string }) =>
    one.type() === 'service_worker' && one.url() === driver.ownPage('background.js');
  const target = driver.browser.targets().find(isBackground);
  if (!target) return;
  await (await target.worker())?.close();
  // On a busy machine an event may have woken it anew by then: with nothing of what it held.
  await expect.poll(() => driver.browser.targets().includes(target)).toBe(false);
}
