/** A sentence with marks and the card that opens for them: what a news page will look like. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardContent } from '../../knowledge/card.ts';
import type { EntityKind } from '../../knowledge/schema.ts';
import { Card } from '../card/card.tsx';
import { CardTree } from '../card/card-tree.tsx';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';
import type { MessageKey } from '../translate.ts';

export interface ExampleProps {
  theme: 'light' | 'dark';
  /** Milliseconds that the pointer rests on a name before the card opens. */
  delay: number;
  /** The card of an entity on `STORY_DAY`. */
  fetchCard: (id: string) => Promise<CardContent | undefined>;
}

/** The day of the example's story. */
export const STORY_DAY = '2022-09-29';

interface Name {
  id: string;
  kind: EntityKind;
  words: MessageKey;
  reason: string;
}

/** The names of `welcome.sample`, and what the recogniser says of them in such a sentence. */
const NAMES: Record<'minister' | 'guest' | 'company' | 'assembly', Name> = {
  minister: {
    id: 'bilawal-bhutto-zardari',
    kind: 'person',
    words: 'welcome.sampleMinister',
    reason: 'with the title of the office',
  },
  guest: {
    id: 'nick-clegg',
    kind: 'person',
    words: 'welcome.sampleGuest',
    reason: 'the name is used for nothing else',
  },
  company: {
    id: 'meta-platforms',
    kind: 'organisation',
    words: 'welcome.sampleCompany',
    reason: 'named with Nick Clegg',
  },
  assembly: {
    id: 'un-general-assembly',
    kind: 'organisation',
    words: 'welcome.sampleAssembly',
    reason: 'the name is used for nothing else',
  },
};

interface Open {
  /** The name whose card it is, or that the trail began with. */
  name: Name;
  trail: CardContent[];
}

export function Example({ theme, delay, fetchCard }: ExampleProps) {
  const { language, translate } = useSpeech();
  const [open, setOpen] = useState<Open>();
  const [pinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The name that the reader was at last: a late answer for another is dropped. */
  const last = useRef<Name>(undefined);
  const marks = useRef(new Map<Name, HTMLButtonElement | null>());
  /** The focus comes back from a card that was closed: that opens none. */
  const isGivingBack = useRef(false);
  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = async (name: Name) => {
    clearTimeout(timer.current);
    last.current = name;
    const card = await fetchCard(name.id);
    if (card && last.current === name) setOpen({ name, trail: [card] });
  };
  const rest = (name: Name) => {
    clearTimeout(timer.current);
    if (!pinned) timer.current = setTimeout(() => void show(name), delay);
  };
  const follow = async (id: string) => {
    const card = await fetchCard(id);
    if (card) setOpen((before) => before && { ...before, trail: [...before.trail, card] });
  };
  const close = () => {
    const button = open && marks.current.get(open.name);
    const hadFocus = tree.current?.contains(document.activeElement);
    last.current = undefined;
    setPinned(false);
    setOpen(undefined);
    if (!hadFocus || !button) return;
    isGivingBack.current = true;
    button.focus();
    isGivingBack.current = false;
  };
  // Esc closes from the names and from the card, as on a news page.
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
  const mark = (name: Name) => (
    <button
      ref={(button) => void marks.current.set(name, button)}
      type="button"
      class={`sample-mark look-both kind-${name.kind}`}
      aria-expanded={open?.name === name}
      onPointerEnter={() => rest(name)}
      onPointerLeave={() => clearTimeout(timer.current)}
      onFocus={() => !isGivingBack.current && void show(name)}
      onClick={() => void show(name)}
    >
      {translate(name.words)}
    </button>
  );
  const card = open?.trail.at(-1);
  return (
    <div class="example">
      <p class="example-story">
        <Sentence
          message={translate('welcome.sample')}
          parts={Object.fromEntries(
            Object.entries(NAMES).map(([part, name]) => [part, mark(name)]),
          )}
        />
      </p>
      <div ref={tree} class="example-card">
        {open && card ? (
          <CardTree theme={theme}>
            <Card
              card={card}
              language={language}
              translate={translate}
              pageScript={language === 'ur' ? 'arabic' : 'latin'}
              reasons={open.trail.length === 1 ? [open.name.reason] : []}
              confidence={1}
              related={Object.values(NAMES).map(({ id }) => id)}
              pinned={pinned}
              onClose={close}
              onPin={() => setPinned(!pinned)}
              onOpenEntity={(id) => void follow(id)}
              onBack={
                open.trail.length === 1
                  ? undefined
                  : () => setOpen({ ...open, trail: open.trail.slice(0, -1) })
              }
            />
          </CardTree>
        ) : (
          <p class="example-empty">{translate('welcome.empty')}</p>
        )}
      </div>
    </div>
  );
}
