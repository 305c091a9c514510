import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 401,
  challenge: 'Bearer realm="News"',
  heading: 'The news could not be shown',
  sentence: 'Our server did not let this request through.',
};

/** A page that fails once, and works afterwards. */
export const flaky: Room = {
  name: 'flaky',
  title: 'Only once',
  story: 'A newspaper that answers 401 to the very first request and opens to every later one.',
  cause: 'recovered',
  step: 'reload',
  firstPath: '/news',
  protectedPath: '/news',
  site: { name: 'The Morning Ferry', accent: 'rust', homePath: '/' },
  email: 'desk@ferry.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'desk@ferry.example' }),
  cookies: [],
  opened: {
    heading: 'Today’s news',
    lead: 'What happened around the harbour.',
    rows: [
      ['Bridge', 'The swing bridge is open to cyclists again.'],
      ['Weather', 'Fog until noon, then clear.'],
      ['Market', 'Moved to the old depot on Saturday.'],
    ],
  },
  start: () => {
    let hasFailed = false;
    return {
      refuse: () => {
        if (hasFailed) return null;
        hasFailed = true;
        return refusal;
      },
    };
  },
};
