import type { Refusal, Room, Site, Visit } from '../room.js';
import { createStandIn, type StandIn } from '../server/standIn.js';

const site: Site = { name: 'Town Hall Desk', accent: 'steel', homePath: '/' };

/** A page that recognises visitors by their network, requested from outside of it. */
export const office: Room = {
  name: 'office',
  title: 'Outside the network',
  story: 'A town hall’s leave planner that knows its people by the network they are in.',
  cause: 'network-sign-in',
  step: 'log-in',
  firstPath: '/leave',
  protectedPath: '/leave',
  site,
  email: 'it@town-hall.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'it@town-hall.example' }),
  cookies: [],
  opened: {
    heading: 'Leave planner',
    lead: 'Who is away in which week.',
    rows: [
      ['Week 51', 'Registry: two of five'],
      ['Week 52', 'Closed from Wednesday on'],
      ['Week 1', 'Planning office: all back'],
    ],
  },
  start: () => {
    const network = createStandIn(site, {
      path: '/network',
      standsFor: 'the work network',
      heading: 'The work network',
      lead: 'At your desk you are in it. From elsewhere, a program on your device connects you to it (a VPN).',
      button: 'Connect to the work network',
    });
    return {
      refuse: (visit) => (network.isDone() ? null : refusal(network, visit)),
      answer: network.answer,
    };
  },
};

function refusal(network: StandIn, visit: Visit): Refusal {
  return {
    status: 401,
    challenge: 'Negotiate',
    heading: 'This page is for people at the town hall',
    sentence: 'Our server knows people by the network they are in, and did not recognise you.',
    standIn: network.lineOn(visit),
  };
}
