import { page as servedPage, script } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';

const types = [
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'pointerdown',
  'pointermove',
  'pointerup',
  'mousedown',
  'mousemove',
  'mouseup',
  'click',
  'focusin',
  'focusout',
  'keydown',
  'keypress',
  'keyup',
];

test('the page hears nothing of what is typed, pressed, touched, scrolled and focused in the wizard', async ({
  page,
  site,
  wizard,
}) => {
  const listen = `heard = [];
    for (const target of [window, document, document.body])
      for (const type of ${JSON.stringify(types)})
        target.addEventListener(type, ({ target }) => heard.push(type + ' at ' + target.localName));`;
  const { origin } = await site({
    '/': servedPage(200, `<body><p>Open</p>${tag}<script src="/own.js"></script>`),
    '/own.js': script(listen),
  });
  await page.goto(origin);
  await page.evaluate(() => (window as unknown as { Fix401: { open: () => void } }).Fix401.open());
  await wizard.says('failure.ask');
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0, Infinity));
  await heard();
  await wizard.field.click();
  await page.mouse.wheel(0, 40);
  await page.keyboard.type('401 Unauthorized');
  await page.keyboard.press('Enter');
  await wizard.offers('owner.contact');
  await wizard.press('owner.contact');
  await wizard.heard('owner.contact');
  expect((await heard()).filter((line) => line.endsWith('fix-401'))).toEqual([]);
});

test('the page hears what happens in its own words within the element', async ({ page, site, wizard }) => {
  const element = '<fix-401 open="never"><button>Of the page</button></fix-401>';
  const { origin } = await site({
    '/': servedPage(200, `<body>${element}${tag}<script src="/own.js"></script>`),
    '/own.js':
      script(`document.addEventListener('click', ({ target }) => (document.title = target.textContent));
      document.addEventListener('keydown', ({ key }) => (document.title = key));`),
  });
  await page.goto(origin);
  await expect(wizard.launcher).toBeVisible();
  const own = page.getByRole('button', { name: 'Of the page' });
  await own.click();
  await expect(page).toHaveTitle('Of the page');
  await own.press('x');
  await expect(page).toHaveTitle('x');
});

/** Libraries of a page, in a few lines each: what they do with events that are not their own. */
const libraries = {
  'smooth scrolling': `addEventListener('wheel', (event) => event.preventDefault(), { passive: false });`,
  'a scroll lock': `document.addEventListener('wheel', (event) => {
    if (!own.contains(event.target)) event.preventDefault();
  }, { passive: false });`,
  'a focus trap': `const back = () => own.querySelector('input').focus();
    document.addEventListener('focusin', ({ target }) => own.contains(target) || back());
    document.addEventListener('focusout', ({ relatedTarget: to }) => !to || own.contains(to) || back());`,
  'a dialog that closes when something outside of it is pressed': `for (const type of ['pointerdown', 'mousedown', 'click'])
    document.addEventListener(type, ({ target }) => (own.hidden ||= !own.contains(target)));`,
};

for (const [what, library] of Object.entries(libraries)) {
  test(`the wizard can be scrolled and typed in beside ${what}`, async ({ page, site, wizard }) => {
    await page.setViewportSize({ width: 1000, height: 400 });
    const dialog =
      '<div id="own" role="dialog"><input aria-label="Name"><button data-fix401-open>Help</button></div>';
    const { origin } = await site({
      '/': servedPage(200, `<body>${dialog}${tag}<script src="/own.js"></script>`),
      '/own.js': script(library),
    });
    await page.goto(origin);
    await page.getByLabel('Name').focus();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await wizard.says('failure.ask');
    await wizard.field.click();
    await page.keyboard.type('hi');
    await expect(wizard.field).toHaveValue('hi');
    await expect(page.getByRole('dialog')).toBeVisible();
    const scrolled = () => wizard.panel.evaluate((panel) => panel.scrollTop);
    await wizard.panel.evaluate((panel) => panel.scrollTo(0, 0));
    await wizard.panel.hover({ position: { x: 60, y: 20 } });
    await page.mouse.wheel(0, 40);
    await expect.poll(scrolled).toBeGreaterThan(0);
  });
}
