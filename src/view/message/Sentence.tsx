import type { ReactElement } from 'react';
import type { Part } from '../words/fill.js';

/** A sentence. Its addresses, codes and names are isolated, each in its own direction. */
export function Sentence({ parts }: { parts: readonly Part[] }): ReactElement {
  return (
    <>
      {parts.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <bdi
            key={at}
            data-part="value"
            data-kind={part.kind}
            dir={part.kind === 'address' ? 'ltr' : undefined}
          >
            {part.value}
          </bdi>
        ),
      )}
    </>
  );
}
