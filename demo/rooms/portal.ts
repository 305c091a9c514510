import { pageAnswer, scriptTag, sitePage } from '../pages/page.js';
import type { Answer, Room, Site, Visit } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { session } from './session.js';

const site: Site = { name: 'Harbour Portal', accent: 'sand', homePath: '/' };
const path = '/accounts';

/** Help for a page of another site: no page can read its answer, so the wizard offers the five steps in order. */
export const portal: Room = {
  name: 'portal',
  title: 'Another site’s page',
  story:
    'A start page with help for a page of the neighbouring site “Accounts”, which nobody can look at from here.',
  cause: 'cannot-tell',
  step: 'check-url',
  firstPath: path,
  protectedPath: path,
  site,
  email: 'desk@portal.example',
  hasSignIn: false,
  wizard: 'bubble',
  options: () => ({}),
  cookies: [],
  opened: {
    heading: 'The portal has moved',
    lead: 'Your account is a page of this site now.',
    rows: [['Since', 'This morning']],
  },
  start: () => ({ refuse: helpPage }),
};

function helpPage(visit: Visit): Answer {
  const failed = roomOrigin(session, visit.listAddress) + session.protectedPath;
  const main = `<h1>Your account does not open?</h1>
<p class="lead">It is a page of the site “${session.site.name}”.</p>`;
  const tag = scriptTag({ url: failed, open: 'always', mode: 'inline' });
  return pageAnswer(200, sitePage(site, visit, { title: `Help – ${site.name}`, main, tag }));
}
