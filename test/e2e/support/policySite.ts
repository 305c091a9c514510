import type { Hands, Help } from './hands.js';
import { page, type Handler } from './ownSite.js';

const nonce = 'bm9uY2U';
const both =
  "connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'self'";

/** The two strictest policies that the wizard is to work under (docs/reference.md, Manners). */
export const policies = {
  'the site’s own files only': `default-src 'none'; script-src 'self'; ${both}`,
  'a tag with a nonce only': `default-src 'none'; script-src 'nonce-${nonce}'; ${both}`,
} as const;

/** A site with a closed page and a sign-in, and what browsers report of breaches of its policy. */
export function policySite(
  policy: string,
  scriptFile = 'fix401.js',
): { handlers: Record<string, Handler>; reports: string[] } {
  const reports: string[] = [];
  const under =
    (handler: Handler): Handler =>
    (request, response) => {
      response.setHeader('Content-Security-Policy', `${policy}; report-uri /breach`);
      handler(request, response);
    };
  const tag = `<script src="/fix401/${scriptFile}" nonce="${nonce}" data-login-url="/sign-in" async></script>`;
  const form =
    '<main><h1>Sign in</h1><form method="post" action="/signed-in"><button>Sign in</button></form></main>';
  return {
    reports,
    handlers: {
      '/closed': under((request, response) => {
        const isSignedIn = (request.headers.cookie ?? '').includes('session=1');
        if (!isSignedIn) response.setHeader('WWW-Authenticate', 'Session realm="Members"');
        page(isSignedIn ? 200 : 401, isSignedIn ? '<h1>Open</h1>' : `<h1>Closed</h1>${tag}`)(
          request,
          response,
        );
      }),
      '/sign-in': under(page(200, form)),
      '/signed-in': (_request, response) => {
        response.writeHead(303, { Location: '/closed', 'Set-Cookie': 'session=1; Path=/; HttpOnly' }).end();
      },
      '/breach': (request, response) => {
        request.setEncoding('utf8');
        // WebKit asks for the site's icon by itself, and reports that.
        request.on('data', (text: string) => text.includes('/favicon.ico') || reports.push(text));
        response.writeHead(204).end();
      },
    },
  };
}

/** Opens the closed page, reads what it is, signs in, and is in. */
export async function signInUnderPolicy(hands: Hands, wizard: Help, origin: string): Promise<void> {
  await hands.open(`${origin}/closed`);
  await wizard.appearsOrIsOpened();
  await wizard.says('finding.signed-out', { status: 401 });
  await wizard.press('signIn.open');
  await hands.sees('Sign in');
  await hands.press('Sign in');
  await hands.sees('Open');
}
