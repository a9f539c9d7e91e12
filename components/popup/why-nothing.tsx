/** Why nothing is marked, in plain words, and what can be done about it. */
import type { TabReason, TabState } from '../../messages.ts';
import { useSpeech } from '../speech.ts';
import type { MessageKey } from '../translate.ts';

interface WhyNothingProps {
  state: TabState;
  onMarkAnyway: () => void;
  onGrant?: () => void;
}

export function WhyNothing({ state, onMarkAnyway, onGrant }: WhyNothingProps) {
  const { translate } = useSpeech();
  return (
    <section class="why-nothing">
      <p role="status">{translate(whyKey(state))}</p>
      {CAN_MARK.has(state.reason) && (
        <button type="button" class="main-action" onClick={onMarkAnyway}>
          {translate('popup.anyway')}
        </button>
      )}
      {NO_ACCESS.has(state.reason) && onGrant && (
        <button type="button" class="main-action" onClick={onGrant}>
          {translate(state.host === undefined ? 'popup.grantAll' : 'popup.grant')}
        </button>
      )}
    </section>
  );
}

/** Reasons that the reader can overrule for one page. */
const CAN_MARK: ReadonlySet<TabReason> = new Set(['not-listed', 'only-when-asked', 'not-article']);

/** Reasons that the browser's permission would end. */
const NO_ACCESS: ReadonlySet<TabReason> = new Set(['no-access', 'held-back']);

/** The message for a reason; the gate's own where it knows what else the page is. */
export function whyKey({ reason, because }: Pick<TabState, 'reason' | 'because'>): MessageKey {
  // Marks may be wanted and no names left, say where all kinds are switched off.
  if (reason === 'on') return 'popup.why.no-names';
  if (reason !== 'not-article' || because === undefined) return `popup.why.${reason}`;
  return OTHER_PAGES.find((key) => key === `popup.because.${because}`) ?? 'popup.why.not-article';
}

const OTHER_PAGES: readonly MessageKey[] = [
  'popup.because.front-page',
  'popup.because.section-page',
  'popup.because.search-results',
  'popup.because.forum',
  'popup.because.shop',
  'popup.because.documentation',
  'popup.because.web-app',
];
