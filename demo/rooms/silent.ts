import { createOutage } from '../server/outage.js';
import { noAnswer, type Refusal, type Room } from '../room.js';

const silenceMs = 20_000;

const refusal: Refusal = {
  status: 401,
  challenge: 'Bearer realm="Lighthouse"',
  heading: 'The logbook could not be shown',
  sentence: 'Our server did not let this request through.',
};

/** A server that falls silent right after it refused: for a while, requests of scripts get no answer at all. */
export const silent: Room = {
  name: 'silent',
  title: 'No answer',
  story: 'A lighthouse whose server refuses once and then does not answer for 20 seconds.',
  cause: 'unreachable',
  step: 'reload',
  firstPath: '/logbook',
  protectedPath: '/logbook',
  site: { name: 'Lighthouse Trust', accent: 'azure', homePath: '/' },
  email: 'keeper@lighthouse.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'keeper@lighthouse.example' }),
  cookies: [],
  opened: {
    heading: 'Keeper’s logbook',
    lead: 'What was seen from the gallery.',
    rows: [
      ['4:10', 'Fog signal on'],
      ['7:45', 'Two trawlers, heading north'],
      ['8:20', 'Fog signal off'],
    ],
  },
  start: (now) => {
    const silence = createOutage(now, silenceMs);
    return {
      refuse: ({ purpose }) => {
        if (silence.msLeft() === 0) return null;
        // A reload by hand shows the page that holds the wizard again, not the browser's own error page.
        return purpose === 'navigate' ? refusal : noAnswer;
      },
    };
  },
};
