/** A tree of its own for the card or its parts in a page of the extension: neither's styles reach the other. */
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SpeechContext, useSpeech } from '../speech.ts';
import styles from './card.css?inline';

interface CardTreeProps {
  theme: 'light' | 'dark';
  children: ComponentChildren;
}

export function CardTree({ theme, children }: CardTreeProps) {
  const speech = useSpeech();
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [sheet()];
    return () => render(null, root);
  }, []);

  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root)
      render(<SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>, root);
  });

  return <div ref={host} data-theme={theme} data-in-page />;
}

let made: CSSStyleSheet | undefined;

/** One sheet for all trees: the knowledge page may open hundreds. */
function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(styles);
  }
  return made;
}
