import { escapeHtml } from '../pages/escapeHtml.js';
import { pageAnswer, sitePage } from '../pages/page.js';
import type { Answer, Refusal, Room, Visit } from '../room.js';

const inboxPath = '/report-inbox';
const email = 'archivist@archive.example';

const refusal: Refusal = {
  status: 401,
  challenge: null,
  heading: 'The catalogue is not open to your network',
  sentence:
    'HTTP Error 401.503 – Unauthorized. Access is denied: the IP address is included in the deny list of this site.',
  headers: { 'Server-Timing': 'sub;desc="401.503"' },
};

/** A site that has the visitor's network on its blocklist: only the owner can remove it. */
export const blocked: Room = {
  name: 'blocked',
  title: 'The unwanted network',
  story: 'An archive that keeps your whole network out by a list, and takes reports of its own.',
  cause: 'address-blocked',
  step: 'contact-owner',
  firstPath: '/catalogue',
  protectedPath: '/catalogue',
  site: { name: 'Old Town Archive', accent: 'amber', homePath: '/' },
  email,
  hasSignIn: false,
  wizard: 'element',
  // No contact: the wizard can find it on the main page.
  options: () => ({ 'report-url': inboxPath }),
  cookies: [],
  opened: {
    heading: 'Catalogue',
    lead: 'Everything in the strongroom, by shelf.',
    rows: [
      ['A 1–40', 'Harbour dues, 1711 to 1790'],
      ['B 1–12', 'Maps of the old town'],
      ['C 3', 'Letters of the harbour master’s wife'],
    ],
  },
  start: () => {
    let lastReport: string | null = null;
    return {
      refuse: () => refusal,
      answer: (visit) => {
        if (visit.path === inboxPath && visit.method === 'POST') {
          if (!isJson(visit.body)) return inboxAnswer(400);
          lastReport = visit.body;
          return inboxAnswer(204);
        }
        if (visit.method !== 'GET') return null;
        if (visit.path === '/') return show(visit, blocked.site.name, homeMain);
        return visit.path === inboxPath ? show(visit, 'Report inbox', inboxMain(lastReport)) : null;
      },
    };
  },
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function inboxAnswer(status: 204 | 400): Answer {
  return { status, headers: { 'Cache-Control': 'no-store' }, body: '' };
}

function show(visit: Visit, heading: string, main: string): Answer {
  const html = `<h1>${escapeHtml(heading)}</h1>\n${main}`;
  return pageAnswer(200, sitePage(blocked.site, visit, { title: heading, main: html }));
}

const homeMain = `<p class="lead">Questions? Write to <a href="mailto:${email}">${email}</a>.</p>
<ul class="menu">
<li><a href="/catalogue">Catalogue</a></li>
<li><a href="/contact">Contact</a></li>
</ul>`;

function inboxMain(report: string | null): string {
  if (report === null) return '<p class="lead">No report has come in.</p>';
  return `<p class="lead">The last report that came in.</p>\n<pre tabindex="0">${escapeHtml(report)}</pre>`;
}
