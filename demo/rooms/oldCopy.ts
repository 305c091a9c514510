import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 403,
  challenge: null,
  heading: 'The plots are not open to you',
  sentence: 'Our server did not give this page out.',
  headers: { 'Cache-Control': 'max-age=3600' },
};

/** A refusal that the browser was told to cache for an hour, although the page has been open for long. */
export const oldCopy: Room = {
  name: 'old-copy',
  title: 'The kept refusal',
  story:
    'Allotments that refuse once and tell the browser to keep that for an hour; the second click on the link shows the copy.',
  cause: 'stale-copy',
  step: 'reload',
  firstPath: '/',
  protectedPath: '/plots',
  site: { name: 'Allotment Society', accent: 'olive', homePath: '/' },
  email: 'plots@allotments.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'plots@allotments.example' }),
  cookies: [],
  isCached: true,
  opened: {
    heading: 'Free plots',
    lead: 'Write to us by the end of the month.',
    rows: [
      ['Plot 7', '120 m², with a shed'],
      ['Plot 19', '80 m², by the brook'],
      ['Plot 23', '95 m², two apple trees'],
    ],
  },
  start: () => {
    let hasRefused = false;
    return {
      refuse: () => {
        if (hasRefused) return null;
        hasRefused = true;
        return refusal;
      },
    };
  },
};
