import { SupportWizard } from 'fix401';
import { createElement as h, useState } from 'react';

const steps = ['Check the address', 'Sign in', 'Reload the page', 'Clear the cache', 'Contact the owner'];

/** The same on the server and in the browser. */
export function App() {
  const [results, setResults] = useState([]);
  return h(
    'main',
    null,
    h('h1', null, 'Rendered on the server'),
    h(
      SupportWizard,
      {
        mode: 'inline',
        url: '/account',
        status: 401,
        loginUrl: '/sign-in?return=/ssr/',
        contactEmail: 'help@accounts.example',
        public: false,
        lang: 'en',
        className: 'help',
        onVerdict: ({ result }) => setResults((before) => [...before, result]),
      },
      h(
        'ol',
        null,
        steps.map((step) => h('li', { key: step }, step)),
      ),
    ),
    h('output', null, results.join(' ')),
  );
}
