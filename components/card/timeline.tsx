/** The offices as bars over the years, the story's day as a line through them. */
import { useId } from 'preact/hooks';
import { daysOf, sayDate } from '../../knowledge/dates.ts';
import { directionOf, useSpeech } from '../speech.ts';
import { plain, Words } from '../words.tsx';
import type { Held } from './plan.ts';
import { type Bar, FADE, type Row, timelineShape } from './timeline-shape.ts';
import { officeDates } from './wording.ts';

interface TimelineProps {
  held: readonly Held[];
  /** The story's day, `YYYY-MM-DD`. */
  day?: string;
  /** The day up to which sources were read. */
  readUntil: string;
  /** Most rows; all where it is missing. */
  most?: number;
}

/** Heights in CSS px. Nastaliq rises and falls twice as far as Latin letters. */
const HEIGHTS = { en: { row: 25, bar: 17 }, ur: { row: 34, bar: 27 } } as const;
const BAR = 5;
const BELOW = 17;

export function Timeline({ held, day, readUntil, most }: TimelineProps) {
  const speech = useSpeech();
  const { language, translate } = speech;
  const drawn = held.map((one) => ({ ...one, label: 'other' in one ? one.other.name : one.text }));
  const shape = timelineShape(drawn, day, day ?? daysOf(readUntil).last, most);
  const fade = useId();
  if (!shape) return null;

  const { row, bar } = HEIGHTS[language];
  const above = day === undefined ? 3 : 15;
  const bottom = above + shape.rows.length * row;
  // SVG knows no logical side: years run with the script.
  const place: Place = (share) => (directionOf(language) === 'rtl' ? 1 - share : share);
  const rows = drawn.map((one) =>
    translate('card.timeline.row', {
      title: plain(one.label, language),
      dates: officeDates(one, speech),
    }),
  );
  const told = translate(day === undefined ? 'card.timeline.toldUndated' : 'card.timeline.told', {
    first: shape.firstYear,
    last: shape.lastYear,
    rows: rows.join('; '),
    day: day === undefined ? '' : sayDate(day, language),
  });

  return (
    <figure class="timeline" style={{ blockSize: `${bottom + BELOW}px` }}>
      <svg width="100%" height={bottom + BELOW} role="img" aria-label={told}>
        <line class="axis" x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} />
        {shape.ticks.map(({ year, at }) => (
          <line
            class="axis"
            key={year}
            x1={percent(place(at))}
            x2={percent(place(at))}
            y1={bottom}
            y2={bottom + 4}
          />
        ))}
        {shape.rows.map((one, at) => (
          <Bars
            key={one.label.en}
            row={one}
            top={above + at * row + bar}
            place={place}
            fade={`${fade}-${at}`}
          />
        ))}
        {shape.day !== undefined && (
          <line
            class="day"
            x1={percent(place(shape.day))}
            x2={percent(place(shape.day))}
            y1={above - 2}
            y2={bottom}
          />
        )}
      </svg>
      <div class="timeline-words" aria-hidden="true">
        {shape.day !== undefined && (
          <span class="timeline-day" style={{ insetInlineStart: percent(shape.day) }}>
            <span>{translate('card.timeline.story')}</span>
          </span>
        )}
        {shape.rows.map((one, at) => (
          <span
            key={one.label.en}
            class={one.ofDay ? 'timeline-label of-day' : 'timeline-label'}
            style={{
              insetBlockStart: `${above + at * row}px`,
              blockSize: `${bar}px`,
              lineHeight: `${bar}px`,
            }}
          >
            <Words text={one.label} />
          </span>
        ))}
        {shape.ticks.map(({ year, at }) => (
          <span
            key={year}
            class="timeline-year"
            style={{ insetInlineStart: percent(at), insetBlockStart: `${bottom + 4}px` }}
          >
            <span>{year}</span>
          </span>
        ))}
      </div>
    </figure>
  );
}

type Place = (share: number) => number;

interface BarsProps {
  row: Row;
  /** Upper edge of the bars, in CSS px. */
  top: number;
  place: Place;
  /** Id of this row's gradients, without its end. */
  fade: string;
}

function Bars({ row, top, place, fade }: BarsProps) {
  return (
    <g class={row.ofDay ? 'bars of-day' : 'bars'}>
      {/* In here, because a gradient's currentColor is that of the gradient's own place. */}
      <linearGradient id={`${fade}-out`}>
        <stop offset="0" stop-color="currentColor" />
        <stop offset="1" stop-color="currentColor" stop-opacity="0" />
      </linearGradient>
      <linearGradient id={`${fade}-in`}>
        <stop offset="0" stop-color="currentColor" stop-opacity="0" />
        <stop offset="1" stop-color="currentColor" />
      </linearGradient>
      {row.bars.map((bar) => (
        <g key={bar.from}>
          {piecesOf(bar).map(({ from, to, look }) => {
            const [left, right] = [place(from), place(to)].sort((a, b) => a - b) as [
              number,
              number,
            ];
            // Fading out towards the later years is fading in, where years run to the left.
            const turned = place(0) > place(1);
            const later = look === 'later' ? !turned : turned;
            return (
              <rect
                key={`${look} ${from}`}
                class={look}
                x={percent(left)}
                width={percent(right - left)}
                y={top}
                height={BAR}
                fill={
                  look === 'sure' || look === 'maybe'
                    ? 'currentColor'
                    : `url(#${fade}-${later ? 'out' : 'in'})`
                }
              />
            );
          })}
        </g>
      ))}
    </g>
  );
}

/** A bar in pieces: what is sure, what partial dates leave open, what fades out. */
function piecesOf(
  bar: Bar,
): { from: number; to: number; look: 'sure' | 'maybe' | 'later' | 'earlier' }[] {
  const pieces: ReturnType<typeof piecesOf> = [{ from: bar.from, to: bar.to, look: 'sure' }];
  if (bar.earliest < bar.from) pieces.push({ from: bar.earliest, to: bar.from, look: 'maybe' });
  if (bar.latest > bar.to) pieces.push({ from: bar.to, to: bar.latest, look: 'maybe' });
  if (bar.fadesIn) pieces.push({ from: bar.from - FADE, to: bar.from, look: 'earlier' });
  if (bar.fadesOut) pieces.push({ from: bar.to, to: bar.to + FADE, look: 'later' });
  return pieces;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
