/** A sentence with marks as they look on a page. */
import type { Settings } from '../../settings.ts';
import { Sentence } from '../sentence.tsx';
import { useSpeech } from '../speech.ts';

interface MarkPreviewProps {
  look: Settings['style'];
  kinds: Settings['kinds'];
}

export function MarkPreview({ look, kinds }: MarkPreviewProps) {
  const { translate } = useSpeech();
  const mark = (kind: keyof Settings['kinds'], text: string) =>
    kinds[kind] ? <span class={`sample-mark kind-${kind} look-${look}`}>{text}</span> : text;
  return (
    <figure class="mark-preview">
      <figcaption>{translate('options.look.preview')}</figcaption>
      <p>
        <Sentence
          message={translate('options.look.sample')}
          parts={{
            person: mark('person', translate('options.look.samplePerson')),
            organisation: mark('organisation', translate('options.look.sampleOrganisation')),
            law: mark('law', translate('options.look.sampleLaw')),
          }}
        />
      </p>
    </figure>
  );
}
