import 'fix401/element';

const given = {
  open: 'always',
  url: '/account',
  status: 401,
  mode: 'bubble',
  'login-url': '/sign-in',
  lang: 'en',
  'onFix401:finding': ({ detail }: CustomEvent<{ cause: string }>) => {
    document.title = detail.cause;
  },
};

/** As Vue patches what a template gives to an element: as a property where there is one of this name, else as an attribute. */
function patch(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
  } else if (name in element) {
    (element as unknown as Record<string, unknown>)[name] = value;
  } else {
    element.setAttribute(name, String(value));
  }
}

const help = document.createElement('fix-401');
await customElements.whenDefined('fix-401');
for (const [name, value] of Object.entries(given)) patch(help, name, value);
document.querySelector('main')?.append(help);
