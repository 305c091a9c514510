import { escapeHtml } from '../pages/escapeHtml.js';
import { pageAnswer, sitePage } from '../pages/page.js';
import type { Answer, Refusal, Room, Site, Visit } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { openedPage, plainSuffix } from '../pages/sharedPages.js';

const site: Site = { name: 'Quayside Cinema', accent: 'rose', homePath: '/' };
const path = '/programme';

/** The other pages of the site: address, title. */
const films: Readonly<Record<string, string>> = {
  '/films/the-ferryman': 'The Ferryman',
  '/films/a-winter-at-sea': 'A Winter at Sea',
  '/films/seven-bridges': 'Seven Bridges',
  '/films/salt': 'Salt',
  '/films/the-lamplighters': 'The Lamplighters',
  '/films/north-of-the-island': 'North of the Island',
  '/films/harbour-lights': 'Harbour Lights',
  '/prices': 'Prices',
  '/vouchers': 'Vouchers',
};

const refusal: Refusal = {
  status: 401,
  challenge: 'Bearer realm="Cinema"',
  heading: 'This page is not open to you',
  sentence: 'Our server did not let this request through.',
};

/** An address copied with the full stop of its sentence, on a site that answers 401 to every unknown path. */
export const typo: Room = {
  name: 'typo',
  title: 'One character too many',
  story: 'A cinema’s programme, asked for with the full stop of the sentence in which its address stood.',
  cause: 'wrong-address',
  step: 'check-url',
  firstPath: `${path}.`,
  plainFirstPath: `${path}${plainSuffix}.`,
  protectedPath: path,
  site,
  email: 'foyer@cinema.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({}),
  cookies: [],
  opened: {
    heading: 'Programme',
    lead: 'This week on the big screen.',
    rows: [
      ['Friday', 'The Ferryman, 20:00'],
      ['Saturday', 'Seven Bridges, 18:00 and 21:00'],
      ['Sunday', 'Salt, 17:00'],
    ],
  },
  start: () => ({
    refuse: () => null,
    answer: (visit, isHealed) => {
      if (visit.method !== 'GET' || visit.path === '/' || visit.path === '/contact') return null;
      if (visit.path === '/sitemap.xml') return siteMap(visit);
      const title = films[visit.path];
      if (title !== undefined) return filmPage(visit, title);
      return isHealed && visit.path.endsWith('.')
        ? openedPage(typo, visit, visit.path === `${path}.`)
        : refusal;
    },
  }),
};

function filmPage(visit: Visit, title: string): Answer {
  const main = `<h1>${escapeHtml(title)}</h1>
<p class="lead">Dates and tickets are in the <a href="${path}">programme</a>.</p>`;
  return pageAnswer(200, sitePage(site, visit, { title: `${title} – ${site.name}`, main }));
}

/** https://www.sitemaps.org/protocol.html */
function siteMap(visit: Visit): Answer {
  const origin = roomOrigin(typo, visit.listAddress);
  const addresses = ['/', path, '/contact', ...Object.keys(films)];
  const lines = addresses.map((address) => `<url><loc>${escapeHtml(origin + address)}</loc></url>`);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`,
  };
}
