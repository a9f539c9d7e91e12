/** A message whose `{names}` are filled with elements, so that a name in a sentence keeps its `bdi`. */
import type { ComponentChildren } from 'preact';

interface SentenceProps {
  message: string;
  parts: Readonly<Record<string, ComponentChildren>>;
}

export function Sentence({ message, parts }: SentenceProps) {
  // The capture group keeps the names: texts and names take turns.
  return message
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)));
}
