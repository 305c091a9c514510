import { below, type Recipe, vitest } from '../recipe.js';

const room = `import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';
import type { Refusal, Room, Site } from '../room.js';

const site: Site = { name: 'Lending Library', accent: 'mint', homePath: '/' };

const refusal: Refusal = {
  status: 401,
  challenge: \`Cookie realm="Library", form-action="/sign-in", cookie-name="\${sessionCookie}"\`,
  heading: 'Please log in to see your loans',
  sentence: 'Loans are shown to the reader they belong to, and you are not logged in.',
};

/** A page that opens after a sign-in. */
export const library: Room = {
  name: 'library',
  title: 'The lending library',
  story: 'A list of loans that opens to the reader it belongs to.',
  cause: 'signed-out',
  step: 'log-in',
  firstPath: '/loans',
  protectedPath: '/loans',
  site,
  email: 'desk@library.example',
  hasSignIn: true,
  wizard: 'element',
  options: (path) => ({ 'login-url': signInPath(path) }),
  cookies: [sessionCookie],
  opened: { heading: 'Your loans', lead: 'You are logged in as visitor.', rows: [['Due on 3 May', 'A field guide']] },
  start: () => {
    const signIn = createSignIn(site);
    return { refuse: (visit) => (signIn.knows(visit) ? null : refusal), answer: signIn.answer };
  },
};
`;

export const addRoom: Recipe = {
  title: 'Add a room',
  edits: [
    { file: 'demo/rooms/library.ts', text: room },
    below(
      'demo/rooms.ts',
      "import { intranet } from './rooms/intranet.js';",
      "import { library } from './rooms/library.js';",
    ),
    below('demo/rooms.ts', '  intranet,', '  library,'),
    { file: 'demo/room.ts', find: "('sand' | 'brick')", by: "('sand' | 'brick' | 'mint')" },
    {
      file: 'demo/looks/colours.css',
      find: "[data-accent='plum'] {",
      by: "[data-accent='mint'] {\n  --hue: 160;\n}\n[data-accent='plum'] {",
    },
    {
      file: 'test/e2e/journeys/library.ts',
      text: "import { signInTo } from './session.js';\n\n/** Signs in, and sees the loans. */\nexport const seeTheLoans = signInTo('library');\n",
    },
    below(
      'test/e2e/journeys/journeys.ts',
      "import { resetThePassword } from './members.js';",
      "import { seeTheLoans } from './library.js';",
    ),
    below('test/e2e/journeys/journeys.ts', '  intranet: signInWhereCookiesLast,', '  library: seeTheLoans,'),
    below(
      'test/demo/rooms.test.ts',
      "  office: [401, 'Negotiate'],",
      `  library: [401, 'Cookie realm="Library", form-action="/sign-in", cookie-name="session"'],`,
    ),
  ],
  commands: [vitest('test/demo')],
};
