import type { Refusal, Room, Site, Visit } from '../room.js';
import { createStandIn, type StandIn } from '../server/standIn.js';

const aheadMs = 10 * 60_000;
const site: Site = { name: 'Tide Tables', accent: 'lagoon', homePath: '/' };

/** A token that is not valid yet, by a device's clock that is ten minutes slow. */
export const clock: Room = {
  name: 'clock',
  title: 'The slow clock',
  story: 'Tide tables that refuse a token from a device whose clock is ten minutes behind.',
  cause: 'clock-skew',
  step: 'reload',
  firstPath: '/tides',
  protectedPath: '/tides',
  site,
  email: 'office@tides.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'office@tides.example' }),
  cookies: [],
  opened: {
    heading: 'Tides today',
    lead: 'At the old pier.',
    rows: [
      ['High water', '5:12 and 17:40'],
      ['Low water', '11:25 and 23:58'],
      ['Range', '3.4 m'],
    ],
  },
  // No page can set the device's clock, so the server's is the one that is wrong.
  start: (now) => {
    const setting = createStandIn(site, {
      path: '/clock',
      standsFor: 'the clock of your device',
      heading: 'The clock of your device',
      lead: 'It is ten minutes slow. On a real device you set it in the system’s settings, under date and time.',
      button: 'Set the clock right',
    });
    return {
      refuse: (visit) => (setting.isDone() ? null : refusal(setting, visit)),
      answer: setting.answer,
      headersEverywhere: (isHealed): Record<string, string> =>
        isHealed || setting.isDone() ? {} : { Date: new Date(now() + aheadMs).toUTCString() },
    };
  },
};

function refusal(setting: StandIn, visit: Visit): Refusal {
  return {
    status: 401,
    challenge: 'Bearer realm="Tides", error="invalid_token", error_description="The token is not valid yet"',
    heading: 'The tides could not be shown',
    sentence: 'Your device sent a token that is not valid yet.',
    standIn: setting.lineOn(visit),
  };
}
