/** axe, run in a page: what it finds against WCAG 2.2 A and AA and its own best practices. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Of hundreds of closed rows a few tell as much as all, in a fraction of the time. */
const MORE_OF_THE_SAME = '.entity-row:nth-child(n + 6):not(:has(.entity-all))';

/** Each violation by its rule, with the elements that it is about. */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (exclude, options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      const { violations } = await axe.run({ exclude: [exclude] }, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    MORE_OF_THE_SAME,
    OPTIONS,
  );
}
