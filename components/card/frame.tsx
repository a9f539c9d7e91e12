/**
 * What holds a card's content: the dialog, its language and direction, and where the focus goes. The
 * content has no `header` or `footer`: outside `body` they would count as the page's own.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { directionOf, SpeechContext } from '../speech.ts';
import type { Language, Translate } from '../translate.ts';

interface FrameProps {
  language: Language;
  translate: Translate;
  /** Id of the heading, which names the card. */
  nameId: string;
  /** What is shown, an id of any kind: where it changes, the focus goes to the new content. */
  shown: string;
  /** Set on a page that is not ours: Tab stays in the card. */
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

export function Frame(props: FrameProps) {
  const { language, translate, nameId, shown, onKeyDown, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(shown);

  // What led to other content is gone with the old one: the focus must not fall to the page.
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    root.current?.focus();
    root.current?.scrollTo(0, 0);
  }, [shown]);

  const speech = useMemo(() => ({ language, translate }), [language, translate]);
  return (
    <SpeechContext.Provider value={speech}>
      <div
        ref={root}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        tabIndex={-1}
        lang={language}
        dir={directionOf(language)}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </SpeechContext.Provider>
  );
}
