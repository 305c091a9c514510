import { escapeHtml } from '../pages/escapeHtml.js';
import { pageAnswer, seeOther, sitePage } from '../pages/page.js';
import type { Answer, Site, Visit } from '../room.js';
import { sitePath } from './sitePath.js';

/** Words of a page that stands in for something outside of any page, such as the device's clock. */
export interface StandInPage {
  path: string;
  /** The thing that it stands in for, as the end of a sentence. */
  standsFor: string;
  heading: string;
  lead: string;
  button: string;
}

/** A page whose button stands in for something that no page can do. */
export interface StandIn {
  isDone(): boolean;
  /** HTML of a line with a link to it, which leads back to the linking page. */
  lineOn(visit: Visit): string;
  /** Answers the page itself; null for any other page. */
  answer: (visit: Visit) => Answer | null;
}

/** Creates the page, its button not pressed. */
export function createStandIn(site: Site, page: StandInPage): StandIn {
  let isDone = false;
  return {
    isDone: () => isDone,
    lineOn: ({
      path,
    }) => `In this demonstration, <a href="${escapeHtml(`${page.path}?return=${path}`)}">a page of
its own</a> stands in for ${escapeHtml(page.standsFor)}.`,
    answer: (visit) => {
      if (visit.path !== page.path) return null;
      if (visit.method !== 'POST') return pageAnswer(200, standInPage(site, page, visit));
      isDone = true;
      return seeOther(sitePath(visit.form.get('return')));
    },
  };
}

function standInPage(site: Site, page: StandInPage, visit: Visit): string {
  const main = `<h1>${escapeHtml(page.heading)}</h1>
<p class="lead">${escapeHtml(page.lead)}</p>
<form method="post" action="${escapeHtml(page.path)}" class="form">
<input type="hidden" name="return" value="${escapeHtml(sitePath(visit.query.get('return')))}">
<button>${escapeHtml(page.button)}</button>
</form>`;
  return sitePage(site, visit, { title: `${page.heading} – ${site.name}`, main });
}
