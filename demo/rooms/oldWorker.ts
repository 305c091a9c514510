import { errorPage } from '../pages/errorPage.js';
import { pageAnswer, pagePolicy } from '../pages/page.js';
import { passingPage, scriptAnswer } from '../pages/passingPage.js';
import type { Refusal, Room, Visit } from '../room.js';
import { plainSuffix } from '../pages/sharedPages.js';

const path = '/timetable';
const challenge = 'Bearer realm="Timetable"';

const refusal: Refusal = {
  status: 401,
  challenge,
  heading: 'Please log in to see the timetable',
  sentence: 'Our application did not find a sign-in.',
};

/** Policy of the page that registers the worker: `register` takes a string, which Trusted Types forbid. */
const registeringPolicy = `${pagePolicy()
  .split('; ')
  .filter((directive) => !directive.includes('trusted-types'))
  .join('; ')}; worker-src 'self'`;

/** The timetable has been open to everybody for long, but a worker that is left in the browser shows its old 401. */
export const oldWorker: Room = {
  name: 'old-worker',
  title: 'The forgotten worker',
  story: 'Buses whose timetable is open again, behind a service worker that still shows the 401 it kept.',
  cause: 'stale-copy',
  step: 'reload',
  firstPath: '/',
  protectedPath: path,
  // The main page registers the worker, so the site's name must not lead there from the open timetable.
  site: { name: 'Island Buses', accent: 'fern', homePath: path },
  email: 'desk@buses.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'desk@buses.example' }),
  cookies: [],
  opened: {
    heading: 'Timetable',
    lead: 'From the ferry to the lighthouse and back.',
    rows: [
      ['Line 1', 'Every hour, from 6:10 to 22:10'],
      ['Line 2', 'Every two hours, not on Sundays'],
      ['Night bus', 'After the last ferry'],
    ],
  },
  start: () => ({
    refuse: () => null,
    answer: (visit, isHealed) => {
      if (visit.method !== 'GET') return null;
      if (visit.path === '/worker.js') return scriptAnswer(isHealed ? leavingWorker : oldWorkerScript(visit));
      if (visit.path === '/main.js') return scriptAnswer(isHealed ? unregister : register);
      return passingPage(oldWorker, visit, '/main.js', { 'Content-Security-Policy': registeringPolicy });
    },
  }),
};

/** The worker's script. Its answers have no `Date`: they do not come from the network. */
function oldWorkerScript(visit: Visit): string {
  const html = errorPage(oldWorker, refusal, { ...visit, path });
  const { headers } = pageAnswer(refusal.status, html, { 'WWW-Authenticate': challenge });
  return `const page = ${JSON.stringify(html)};
const options = ${JSON.stringify({ status: refusal.status, headers })};
const paths = ${JSON.stringify([path, path + plainSuffix])};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (paths.includes(new URL(event.request.url).pathname)) event.respondWith(new Response(page, options));
});
`;
}

const leavingWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(registration.unregister()));
`;

const goOn = `const goOn = () => location.replace(document.querySelector('main a').href);
const workers = navigator.serviceWorker;
`;

/** Registers the worker. Once it is ready, it answers every page that is opened. */
const register = `${goOn}if (workers === undefined) goOn();
else workers.register('/worker.js').then(() => workers.ready).then(goOn, goOn);
`;

const unregister = `${goOn}if (workers === undefined) goOn();
else workers.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))).then(goOn, goOn);
`;
