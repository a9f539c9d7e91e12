/**
 * When a card opens and closes: one state, one function. Times are milliseconds; the caller keeps
 * the one timer that `wait` asks for.
 */
import type { Mark } from './marks.ts';

export type CardState =
  | { is: 'closed' }
  /** The pointer rests on a name; the card opens when the time is up. */
  | { is: 'dwelling'; mark: Mark; wait: number }
  /** Shown, the pointer on the name or in the card; or opened by key, by touch, or pinned. */
  | { is: 'open'; mark: Mark; by: OpenedBy; pinned: boolean }
  /** Shown, the pointer on its way: it may come back, or go to the card. */
  | { is: 'leaving'; mark: Mark; wait: number }
  /** Shown, the pointer on another name: the card moves there when the time is up. */
  | { is: 'switching'; mark: Mark; next: Mark; wait: number };

export type OpenedBy = 'hover' | 'key' | 'touch';

export type CardEvent =
  | { type: 'over'; mark: Mark; delay: number }
  | { type: 'out' }
  | { type: 'on-card' }
  | { type: 'time' }
  | { type: 'open'; mark: Mark; by: OpenedBy }
  | { type: 'pin' }
  | { type: 'close' };

/** From one mark to the next while a card is open. */
const SWITCH = 100;
/** After the pointer left name and card (Page Previews and Wikipedia Preview: 300). */
export const GRACE = 300;

export const CLOSED: CardState = { is: 'closed' };

/** The next state. A state that does not change is returned as it is, so that its timer runs on. */
export function nextState(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'close':
      return CLOSED;
    case 'open':
      return { is: 'open', mark: event.mark, by: event.by, pinned: false };
    case 'pin':
      return state.is === 'open' || state.is === 'leaving' || state.is === 'switching'
        ? {
            is: 'open',
            mark: state.mark,
            by: 'hover',
            pinned: !(state.is === 'open' && state.pinned),
          }
        : state;
    case 'on-card':
      return state.is === 'leaving' || state.is === 'switching'
        ? { is: 'open', mark: state.mark, by: 'hover', pinned: false }
        : state;
    case 'over':
      return over(state, event.mark, event.delay);
    case 'out':
      return out(state);
    case 'time':
      if (state.is === 'dwelling')
        return { is: 'open', mark: state.mark, by: 'hover', pinned: false };
      if (state.is === 'switching')
        return { is: 'open', mark: state.next, by: 'hover', pinned: false };
      return state.is === 'leaving' ? CLOSED : state;
  }
}

function over(state: CardState, mark: Mark, delay: number): CardState {
  switch (state.is) {
    case 'closed':
      return { is: 'dwelling', mark, wait: delay };
    case 'dwelling':
      return state.mark === mark ? state : { is: 'dwelling', mark, wait: delay };
    case 'open':
      if (state.pinned || state.mark === mark) return state;
      return { is: 'switching', mark: state.mark, next: mark, wait: SWITCH };
    case 'leaving':
      if (state.mark === mark) return { is: 'open', mark, by: 'hover', pinned: false };
      return { is: 'switching', mark: state.mark, next: mark, wait: SWITCH };
    case 'switching':
      if (state.mark === mark) return { is: 'open', mark, by: 'hover', pinned: false };
      return state.next === mark ? state : { ...state, next: mark };
  }
}

function out(state: CardState): CardState {
  switch (state.is) {
    case 'dwelling':
      return CLOSED;
    case 'open':
      // What a key or a tap opened stays until it is closed.
      return state.pinned || state.by !== 'hover'
        ? state
        : { is: 'leaving', mark: state.mark, wait: GRACE };
    case 'switching':
      return { is: 'leaving', mark: state.mark, wait: GRACE };
    default:
      return state;
  }
}
