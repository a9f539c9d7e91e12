/** Icons as strokes in the colour of the text. They are decoration: the button around them has the name. */
const SHAPES = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2h4l.6 5 2.4 2.2H3L5.4 7zM8 9.2V14',
  back: 'M10 3L5 8l5 5',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  more: 'M4 6l4 4 4-4',
  less: 'M4 10l4-4 4 4',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
