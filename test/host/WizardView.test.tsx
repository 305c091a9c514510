// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { obstacles } from '../view/exampleView.js';
import { english } from '../copy/english.js';
import { answeredWith, fakeStorage } from './fakeWorld.js';
import { button, conversation, link, said, showWizard, siteWithSignIn } from './wizardInPage.js';

const { messages } = english;

describe('a visitor before a page that wants a sign-in', () => {
  test('signs in, hears that it opens now, and says that it helped', async () => {
    const { site, signIn } = siteWithSignIn();
    const { user, events, world } = showWizard(site);
    await user.click(await link('Open the sign-in page'));
    expect(conversation()).toHaveTextContent(messages['signIn.offer']);
    await said(messages['signIn.comeBack']);
    // The closer look after the first act has asked already: else it would tell first that the page opens.
    await expect.poll(() => world.asked.map(({ credentials }) => credentials)).toContain('same-origin');
    signIn();
    await user.click(await button('I have signed in'));
    expect(await link('Open it')).toHaveAttribute('href', world.page);
    expect(conversation()).toHaveTextContent('It opens now');
    await user.click(await button('Yes, it helped'));
    await said(messages['helpful.thanks']);
    expect(events).toContainEqual({
      name: 'verdict',
      detail: { step: 'log-in', result: 'fixed', status: 200 },
    });
    expect(events.find(({ name }) => name === 'outcome')?.detail).toMatchObject({
      outcome: 'solved',
      step: 'log-in',
    });
    expect(events.find(({ name }) => name === 'helpful')?.detail).toEqual({ helpful: true });
  });

  test('opens the mended page, which is loaded anew instead of jumped to', async () => {
    const { site, signIn } = siteWithSignIn();
    signIn();
    const { user, world } = showWizard(site);
    await user.click(await button('I have signed in'));
    await user.click(await link('Open it'));
    expect(world.reloads).toBe(1);
  });

  test('was refused twice, and is told to set a new password rather than to try again', async () => {
    const { user } = showWizard(siteWithSignIn().site);
    await user.click(await link('Open the sign-in page'));
    await user.click(await button('It did not accept me'));
    await user.click(await link('Open the sign-in page'));
    await user.click(await button('It did not accept me'));
    await said(messages['signIn.refusedTwice']);
    expect(screen.queryByRole('link', { name: 'Open the sign-in page' })).toBeNull();
    await user.click(await button('I forgot my password'));
    expect(await link('Open the sign-in page')).toBeVisible();
  });

  test('writes to the owner, with a mail that has no secret in it', async () => {
    const { user, events } = showWizard(siteWithSignIn().site);
    await user.click(await button('Contact the owner'));
    const mail = (await link('Write the email')).getAttribute('href') ?? '';
    expect(decodeURIComponent(mail)).toMatch(
      /^mailto:help@example\.com\?.*https:\/\/www\.example\.com\/members/s,
    );
    expect(mail).not.toContain('s3cret');
    await user.click(await link('Write the email'));
    await user.click(await button('I have written to the owner'));
    await waitFor(() => expect(events.map(({ name }) => name)).toContain('report'));
    expect(events.find(({ name }) => name === 'outcome')?.detail).toMatchObject({ outcome: 'handed-over' });
  });

  test('copies the message instead', async () => {
    const { user, world } = showWizard(siteWithSignIn().site);
    await user.click(await button('Contact the owner'));
    await user.click(await button('Copy the message'));
    await said(messages['owner.copied']);
    expect(world.copied).toEqual([expect.stringContaining('https://www.example.com/members')]);
  });

  test('picks another browser, and reads how that one is cleared', async () => {
    const { user } = showWizard(siteWithSignIn().site);
    for (let step = 0; step < 3; step += 1) await user.click(await button('Go to the next step'));
    await said('In Firefox:');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Another browser' }),
      'Safari (Mac)',
    );
    await said('In Safari (Mac):');
    expect(screen.getByRole('combobox', { name: 'Another browser' })).toHaveValue('safari');
  });

  test('says why it did not help, in own words', async () => {
    const { site, signIn } = siteWithSignIn();
    signIn();
    const { user, events } = showWizard(site);
    await user.click(await button('I have signed in'));
    await user.click(await button('No, it did not help'));
    await user.click(await button('Something else'));
    await user.type(
      await screen.findByRole('textbox', { name: 'In your own words' }),
      'I wanted a person{Enter}',
    );
    await said(messages['helpful.sorry']);
    expect(events.find(({ name }) => name === 'helpful')?.detail).toEqual({
      helpful: false,
      reason: 'other',
      text: 'I wanted a person',
    });
  });
});

describe('a visitor of the standalone page', () => {
  const standalone = { world: answeredWith(200) };

  test('pastes an error, goes back, and finds the text again', async () => {
    const { user } = showWizard(siteWithSignIn().site, standalone);
    await user.type(
      await screen.findByRole('textbox', { name: 'Address or error text' }),
      'HTTP Error 401.3{Enter}',
    );
    await said(messages['finding.no-permission']);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    const field = await screen.findByRole('textbox', { name: 'Address or error text' });
    expect(field).toHaveValue('HTTP Error 401.3');
    expect(field).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.clear(field);
    await user.type(field, '404 Not Found{Enter}');
    await said(/Not Found: there is no page at this address/);
  });

  test('types what is no address, and is told so in one sentence', async () => {
    const { user } = showWizard(siteWithSignIn().site, standalone);
    await user.type(await screen.findByRole('textbox'), 'javascript:alert(1){Enter}');
    await said(messages['input.scheme']);
    expect(screen.getByRole('group', { name: 'Your answer' })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });
});

test('an earlier answer is changed by its pencil, and the conversation goes on from there', async () => {
  const { user } = showWizard(siteWithSignIn().site);
  await user.click(await button('I forgot my password'));
  await user.click(await button('I have too many passwords to remember'));
  await user.click(screen.getByRole('button', { name: 'Change this answer: I forgot my password' }));
  expect(await button('I forgot my password')).toHaveAttribute('aria-current', 'true');
  expect(screen.queryByText(messages['signIn.tooMany'])).toBeNull();
});

test('a conversation is begun anew, and what was said is gone', async () => {
  const { user } = showWizard(siteWithSignIn().site);
  await user.click(await button('I forgot my password'));
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  await link('Open the sign-in page');
  expect(screen.queryByText(messages['signIn.forgotten'])).toBeNull();
});

describe('focus', () => {
  test('is left alone when the wizard opens by itself', async () => {
    showWizard(siteWithSignIn().site);
    await link('Open the sign-in page');
    expect(document.body).toHaveFocus();
  });

  test('goes into the wizard when the visitor opens it, and back to the launcher when it is closed', async () => {
    const { user } = showWizard(siteWithSignIn().site, { open: false });
    await user.click(screen.getByRole('button', { name: 'Help with 401' }));
    expect(screen.getByRole('group', { name: 'Your answer' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Help with 401' })).toHaveFocus();
  });

  test('follows the visitor’s answer, and stays there when the check has come to its end', async () => {
    const { user } = showWizard(siteWithSignIn().site);
    await user.click(await button('I have signed in'));
    await button('Yes, it shows my name');
    expect(screen.getByRole('group', { name: 'Your answer' })).toHaveFocus();
  });
});

const heard = () =>
  screen.queryAllByText(/./, { selector: '[aria-live="polite"] > *' }).map((one) => one.textContent);

describe('what is read out', () => {
  test('is each new turn, and nothing again after going back', async () => {
    const { user } = showWizard(siteWithSignIn().site);
    await user.click(await button('I forgot my password'));
    await said(messages['signIn.forgotten']);
    expect(heard().filter((line) => line === messages['signIn.forgotten'])).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(heard()).toEqual([]);
    await user.click(await button('I have no account'));
    await waitFor(() => expect(heard()).toEqual(['I have no account', messages['signIn.noAccount']]));
  });

  test('is nothing of what was said in the page before', async () => {
    const storage = fakeStorage();
    const { site } = siteWithSignIn();
    const before = showWizard(site, { world: { storage } });
    await before.user.click(await button('I forgot my password'));
    await button('I have too many passwords to remember');
    act(() => before.session.end(false));
    before.unmount();
    showWizard(site, { world: { storage } });
    await button('I have too many passwords to remember');
    expect(conversation()).toHaveTextContent(messages['signIn.forgotten']);
    expect(heard()).toEqual([]);
  });
});

test('no state of a conversation is an obstacle for assistive technology', async () => {
  const { user, container } = showWizard(siteWithSignIn().site, { mode: 'inline' });
  await link('Open the sign-in page');
  expect(await obstacles(container)).toEqual([]);
  for (let step = 0; step < 3; step += 1) await user.click(await button('Go to the next step'));
  await screen.findByRole('combobox', { name: 'Another browser' });
  expect(await obstacles(container)).toEqual([]);
  await user.click(await button('Contact the owner'));
  await button('Copy the message');
  expect(await obstacles(container)).toEqual([]);
});

test('who opens it once everything has come waits for none of it', async () => {
  const { container, session } = showWizard(siteWithSignIn().site, { open: false });
  await session.loadFeatures();
  fireEvent.click(screen.getByRole('button', { name: english.launcher }));
  await screen.findByRole('log');
  // It came with the conversation: nothing was waited for.
  expect(container.querySelector('[aria-live="polite"]')).toBeInTheDocument();
});
