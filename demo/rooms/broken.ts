import { createOutage } from '../server/outage.js';
import type { Refusal, Room } from '../room.js';

const repairMs = 20_000;

const refusal: Refusal = {
  status: 503,
  challenge: null,
  heading: 'The forecast is being worked on',
  sentence: 'Our server is out of order for a moment. It is not about your sign-in.',
};

/** A server that is out of order for a while: only time helps, no sign-in does. */
export const broken: Room = {
  name: 'broken',
  title: 'Out of order',
  story: 'A weather station that answers 503 for 20 seconds: another error than a 401.',
  cause: 'other-error',
  step: 'reload',
  firstPath: '/forecast',
  protectedPath: '/forecast',
  site: { name: 'Point Weather Station', accent: 'heather', homePath: '/' },
  email: 'observer@weather.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-url': '/contact' }),
  cookies: [],
  opened: {
    heading: 'Forecast',
    lead: 'For the next three days.',
    rows: [
      ['Today', 'Fog, then sun, 9 °C'],
      ['Tomorrow', 'Rain from the west, 7 °C'],
      ['The day after', 'Storm, stay ashore'],
    ],
  },
  start: (now) => {
    const repair = createOutage(now, repairMs);
    return { refuse: () => (repair.msLeft() === 0 ? null : refusal) };
  },
};
