import { policies, policySite, signInUnderPolicy } from './support/policySite.js';
import { expect, test } from './support/siteTest.js';

for (const [what, policy] of Object.entries(policies)) {
  test(`a page that allows ${what} has its way out, and nothing to report`, async ({
    hands,
    wizard,
    notes,
    site,
  }) => {
    const { handlers, reports } = policySite(policy);
    const { origin } = await site(handlers);
    await signInUnderPolicy(hands, wizard, origin);
    expect(notes.violations).toEqual([]);
    expect(reports).toEqual([]);
  });
}

test('a breach of the policy is reported: the tests above would see one', async ({ page, site }) => {
  const { handlers, reports } = policySite(policies['the site’s own files only']);
  const { origin } = await site(handlers);
  await page.goto(`${origin}/closed`);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/fix401/none.png';
    document.body.append(image);
  });
  await expect.poll(() => reports.join()).toContain('img-src');
});
