import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ForwardedRef, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { Config } from '../config/config.js';
import type { Fix401Element } from '../host/element/Fix401Element.js';
import type { ElementCalls } from '../host/api/elementCalls.js';
import { eventNames } from '../host/api/eventDetails.js';
import type { EventDetails, EventName } from '../host/api/eventDetails.js';
import { loadElement } from './loadElement.js';
import { attributesOf } from './wizardOptions.js';
import type { WizardOptions } from './wizardOptions.js';

/** `onFinding`, `onOutcome` …: one for each event, with its detail. */
type EventProps = {
  readonly [N in EventName as `on${Capitalize<N>}`]?: ((detail: EventDetails[N]) => void) | undefined;
};

export interface SupportWizardProps extends WizardOptions, EventProps {
  /** A boolean: the application decides, and `onOpenChange` asks it. A word: when the wizard opens by itself. */
  readonly open?: boolean | Config['open'] | undefined;
  /** Called when the visitor, or a call, wants the wizard open or closed. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** The fallback: shown until the wizard is drawn and, with `inline` and `page`, while it is closed. */
  readonly children?: ReactNode;
}

/** The calls of docs/reference.md, for a ref. Safe at any time; none of them throws, and `recover` alone rejects. */
export type SupportWizardHandle = ElementCalls;

/** `<fix-401>` in JSX: attributes by their own names, such as `login-url`. */
export interface Fix401ElementProps extends HTMLAttributes<HTMLElement> {
  ref?: Ref<Fix401Element>;
  [attribute: string]: unknown;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The plain element: attributes by their names in docs/reference.md, events by `addEventListener`. */
      'fix-401': Fix401ElementProps;
    }
  }
}

/** Calls the function with the element, if it is mounted and defined. */
function withElement(
  { current }: { readonly current: Fix401Element | null },
  action: (element: Fix401Element) => void,
) {
  if (current && 'goTo' in current) action(current);
}

/**
 * The wizard as a React component, for React 18 and 19. It draws in a shadow root and in a React root of its own, so
 * that neither styles nor faults pass between it and the application. Never throws.
 */
export const SupportWizard = forwardRef(function SupportWizard(
  props: SupportWizardProps,
  ref: ForwardedRef<SupportWizardHandle>,
): ReactElement {
  const { open, id, className, children, texts, steps, ...rest } = props;
  const element = useRef<Fix401Element>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const isControlled = typeof open === 'boolean';
  // The attribute only says how the wizard begins: later changes are calls.
  const [begins] = useState(open);

  useEffect(() => forwardEvents(element.current, latest), []);
  const options = JSON.stringify({ texts, steps });
  useEffect(() => {
    const given = JSON.parse(options) as WizardOptions;
    if (element.current && Object.keys(given).length > 0) setOptions(element.current, given);
  }, [options]);
  useEffect(() => {
    if (element.current)
      element.current.onOpenChange = isControlled ? (now) => latest.current.onOpenChange?.(now) : undefined;
  }, [isControlled]);
  useEffect(() => {
    let isCurrent = true;
    loadElement().then(
      () => {
        if (isCurrent && isControlled)
          withElement(element, (wizard) => (open ? wizard.open() : wizard.close()));
      },
      (error: unknown) => isCurrent && latest.current.onProblem?.({ message: String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isControlled, open]);
  useImperativeHandle(ref, () => handleOf(element, latest), []);

  return (
    <fix-401
      mode="bubble"
      {...attributesOf(rest)}
      {...(begins !== undefined && { open: opens(begins) })}
      {...(id && { id })}
      {...(className && { class: className })}
      ref={element}
    >
      {children}
    </fix-401>
  );
});

const opens = (begins: boolean | Config['open']): Config['open'] =>
  typeof begins === 'string' ? begins : begins ? 'always' : 'never';

/** Sets the options of an element. One that is not defined yet reads them from a property later. */
function setOptions(element: Fix401Element, options: WizardOptions): void {
  if ('set' in element) element.set(options);
  else Object.assign(element, { options });
}

function forwardEvents(
  element: HTMLElement | null,
  latest: { readonly current: SupportWizardProps },
): () => void {
  const ended = new AbortController();
  for (const name of eventNames) {
    const forward = (event: Event): void => {
      const props = latest.current as Record<string, unknown>;
      const listener = props[`on${name.charAt(0).toUpperCase()}${name.slice(1)}`];
      if (event.target === element && typeof listener === 'function')
        listener((event as CustomEvent<unknown>).detail);
      if (event.target === element && typeof latest.current.open !== 'boolean' && name in isOpenAfter)
        latest.current.onOpenChange?.(isOpenAfter[name as keyof typeof isOpenAfter]);
    };
    element?.addEventListener(`fix401:${name}`, forward, { signal: ended.signal });
  }
  return () => ended.abort();
}

const isOpenAfter = { open: true, close: false };

/** The calls, which wait for the element. Opening and closing ask the application where it decides. */
function handleOf(
  element: { readonly current: Fix401Element | null },
  latest: { readonly current: SupportWizardProps },
): SupportWizardHandle {
  const call = (action: (element: Fix401Element) => void): void =>
    void loadElement().then(
      () => withElement(element, action),
      () => {}, // reported where the element is loaded first
    );
  const isControlled = () => typeof latest.current.open === 'boolean';
  const request = (open: boolean) => latest.current.onOpenChange?.(open);
  return {
    open: (input) => {
      if (isControlled()) request(true);
      call((wizard) => {
        if (!isControlled()) return wizard.open(input);
        const { step, ...about } = input ?? {};
        wizard.set(about);
        if (step) wizard.goTo(step);
      });
    },
    close: () => (isControlled() ? request(false) : call((wizard) => wizard.close())),
    toggle: () => (isControlled() ? request(!latest.current.open) : call((wizard) => wizard.toggle())),
    restart: () => call((wizard) => wizard.restart()),
    goTo: (step) => call((wizard) => wizard.goTo(step)),
    set: (changes) => call((wizard) => wizard.set(changes)),
    recover: async (...given) => {
      await loadElement().catch(() => {}); // reported where the element is loaded first
      return element.current && 'goTo' in element.current ? element.current.recover(...given) : null;
    },
    destroy: () => call((wizard) => wizard.destroy()),
  };
}
