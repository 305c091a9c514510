import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Clock } from '../icons/laterIcons.js';

interface CountdownProps {
  /** Milliseconds since the epoch. */
  untilMs: number;
  /** The time that is left, in words. */
  label: (seconds: number) => string;
}

const secondsLeft = (untilMs: number): number => Math.max(0, Math.ceil((untilMs - Date.now()) / 1000));

/** A time that is counted down, second by second. Not live: it would be read out every second. */
export function Countdown({ untilMs, label }: CountdownProps): ReactElement {
  const [seconds, setSeconds] = useState(() => secondsLeft(untilMs));
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(secondsLeft(untilMs));
      if (secondsLeft(untilMs) === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [untilMs]);
  return (
    <p data-part="countdown" data-state={seconds > 0 ? 'running' : 'over'} role="timer" aria-live="off">
      <Clock />
      <span>{label(seconds)}</span>
    </p>
  );
}
