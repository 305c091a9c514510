import { head, pageAnswer } from './page.js';
import type { Answer } from '../room.js';

/** Path of the refused page that all brands ask about. */
export const refusedPath = '/brands/members';

const brands = [
  { name: 'bank', title: 'A bank', says: 'its green, its serif, small corners' },
  { name: 'university', title: 'A university', says: 'its red on its own paper, no corners at all' },
  { name: 'shop', title: 'A shop', says: 'its yellow, on which black is read, and round corners' },
];

/** The wizard as three owners would have it: they differ in their tokens alone, see `looks/brands.css`. */
export function brandsPage(): Answer {
  const columns = brands.map(
    ({ name, title, says }) => `<section aria-labelledby="${name}">
<h2 id="${name}">${title}</h2>
<p>${says[0]?.toUpperCase()}${says.slice(1)}.</p>
<fix-401 id="wizard-${name}" data-brand="${name}" open="always" persist="none" url="${refusedPath}" status="401"
 login-url="/brands" contact-email="help@example.com"><p>Sign in, or ask the owner.</p></fix-401>
</section>`,
  );
  return pageAnswer(
    200,
    `${head('Three brands – Fix401')}
<body class="brands" data-accent="teal">
<header class="intro">
<p class="product"><a href="/">Fix401</a></p>
<h1>One wizard, three brands</h1>
<p class="lead">Each sets some of the ten tokens, and nothing else.</p>
</header>
<main>
${columns.join('\n')}
</main>
<script src="/fix401/fix401.js" data-launcher="none" data-open="never" async></script>
</html>
`,
  );
}

/** The refused page that all three brands ask about. */
export const refusedPage = (): Answer => pageAnswer(401, '<!doctype html><title>401 Unauthorized</title>');
