import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { circle } from '../icons/circle.js';
import { Icon } from '../icons/Icon.js';
import type { ItemOf } from '../view.js';
import { secondsUntil } from './secondsUntil.js';

const clockFace = `${circle}M10 6v4.2l2.8 1.8`;

/** A time to wait, counted down every second. It is no live region: it would be read out every second. */
export function WaitItem({ item: { untilMs, label } }: { item: ItemOf<'wait'> }): ReactElement {
  const [seconds, setSeconds] = useState(() => secondsUntil(untilMs));
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(secondsUntil(untilMs));
      if (secondsUntil(untilMs) === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [untilMs]);
  return (
    <p data-part="countdown" data-state={seconds > 0 ? 'running' : 'over'} role="timer" aria-live="off">
      <Icon path={clockFace} />
      <span>{label(seconds)}</span>
    </p>
  );
}
