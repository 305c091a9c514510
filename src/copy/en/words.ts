import type { DeferredWords, OpeningWords } from '../words.js';

/** English. */
export const opening: OpeningWords = {
  title: 'Help with this page',
  launcher: 'Help with 401',
  restart: 'Start again',
  close: 'Close',
  back: 'Back',
  answers: 'Your answer',
  conversation: 'Conversation',
  change: 'Change this answer: {answer}',
  progress: 'Step {index} of {of}',
  busy: {
    looking: 'Looking at the page …',
    reading: 'Reading …',
  },
  messages: {
    'finding.session-expired': 'Your sign-in to this page has run out.',
    'finding.signed-out': 'This page opens only for people who are signed in. It answered {status}.',
    'signIn.offer': 'Sign in, then come back to this page.',
    'signIn.offerFind': 'I can look for the sign-in page of this site. Sign in there, then come back.',
    'signIn.offerHome':
      'Look on the main page of the site for “Log in”, “Secure Access” or the like, and sign in there. Then come back to this page.',
    'signIn.offerBox':
      'Your browser will ask for the user name and password for “{realm}” in a box of its own. I cannot see what you type there.',
    'problem.own': 'Something went wrong on my side. The owner of the site can help.',
  },
  choices: {
    'signIn.find': 'Find the sign-in page',
    'signIn.open': 'Open the sign-in page',
    'signIn.openHome': 'Open the main page',
    'signIn.showBox': 'Show the sign-in box',
    'signIn.accepted': 'I have signed in',
    'signIn.noAccount': 'I have no account',
    'signIn.forgotten': 'I forgot my password',
    'owner.contact': 'Contact the owner',
    'step.next': 'Go to the next step',
  },
};

/** English, after the first message. */
export const deferred: DeferredWords = {
  busy: {
    checking: 'Checking the page again …',
    reloading: 'Loading the page again …',
    searching: 'Looking around on the site …',
    listing: 'Looking at what your browser keeps of this site …',
    clearing: 'Clearing …',
    delivering: 'One moment …',
  },
  messages: {
    'finding.unreachable': 'The site does not answer at the moment.',
    'finding.rate-limited': 'The site got too many requests from your network and asks you to wait.',
    'finding.address-blocked':
      'The site blocks the network that you are in. Signing in does not change that; another network may.',
    'finding.other-error': 'This is not a 401: the page answered {status}.',
    'finding.no-permission': 'This page is closed to you, signed in or not.',
    'finding.bad-site-data':
      'The page opens without the data that your browser keeps of this site, but not with it.',
    'finding.server-misconfigured': 'This looks like a mistake of the site, not yours.',
    'finding.recovered': 'This page answered 401 when it was loaded. Now it answers normally.',
    'finding.stale-copy': 'What you see is an old copy of the page.',
    'finding.cookies-blocked':
      'Your browser does not keep what this site needs to know that you are signed in.',
    'finding.clock-skew':
      'The clock of this device is wrong by about {minutes}. That makes a sign-in look too old or too new.',
    'finding.network-sign-in': 'This page opens only from inside a network, such as the one at your office.',
    'finding.login-redirect': 'The address leads to a sign-in page first.',
    'finding.wrong-address': 'The address has a small fault. Without it, the page opens.',
    'finding.wrong-credentials': 'The site did not accept the user name or the password.',
    'finding.login-does-not-stick':
      'Your sign-in was accepted, but it does not last. Old data in your browser may be in the way.',
    'finding.cannot-tell':
      'I cannot see from here what the page answers. A 401 means that it wants you to sign in.',
    'finding.answersStrangers':
      'People who are not signed in get {status} from this address. I cannot see what you get.',
    'finding.forbidden': 'The page answers 403 here. Some sites say so to people who are not signed in.',
    'finding.formExpired': 'The form was open for too long, so the site did not take it.',
    'finding.leadsOn': 'The address leads on to another page of this site.',
    'finding.opensForStrangers':
      'The page refused your browser. For people who are not signed in, it opens now.',
    'finding.opensForYou': 'The page opens for you now.',
    'finding.signInHere': 'The page asks you to sign in, and the form for it stands there.',
    'finding.stepUp': 'You are signed in, but this page wants a stronger sign-in.',
    'finding.wordsSay401': 'The words on the page say 401: it opens only for people who are signed in.',
    'address.offer':
      'Is {address} the address you wanted? One wrong letter can lead to a closed page, and some links lead to pages that only some people may open.',
    'address.offerUnknown':
      'Is the address at the top of your browser the one you wanted? One wrong letter can lead to a closed page, and some links lead to pages that only some people may open.',
    'failure.ask': 'Which page does not open? Type its address, or paste what the error says.',
    'failure.otherSite':
      'I cannot look at {site} from here: it is another site. Paste what its error says, or take the five steps.',
    'input.unreadable':
      'I found no address in that. An address looks like example.com/page, an error like “401 Unauthorized”.',
    'input.scheme': 'Only addresses that begin with http:// or https:// can be opened.',
    'input.empty': 'The field was empty.',
    'address.correct': 'Type the right address.',
    'address.passwordDropped': 'There was a user name or password in the address. I left it out.',
    'address.same': 'That is the same address as before.',
    'address.alsoAsks': 'That address wants you to sign in, too. If it is the right one, go on.',
    'address.otherError': 'That address does not work either. Look at it letter by letter.',
    'address.alsoForbids':
      'That address answers 403 to people who are not signed in. If it is the right one, go on.',
    'address.leadsOn': 'That address leads on to another page of this site. Open it to see.',
    'address.opensForStrangers':
      'For people who are not signed in, {address} opens. Open it to see whether it opens for you.',
    'address.tryIt': 'I cannot test {address} from here. Open it to see.',
    'address.suggest': 'I tried {suggestion}, and it answers. Is that the one you wanted?',
    'address.suggestOther':
      'Perhaps {suggestion} is right: I cannot test it from here. Or type the right address.',
    'address.linkExpired':
      'This link was good for a certain time, and that time is over. Ask whoever sent it for a new one.',
    'address.copied': 'Copied. Open your browser, paste it there, and sign in.',
    'address.notCopied': 'I could not copy it. Look in the menu of this application for “Open in browser”.',
    'signIn.offerBoxMaybe':
      'Your browser may ask for the user name and password for “{realm}” in a box of its own. If no box comes, look for a sign-in page on the site.',
    'signIn.offerBoxThere':
      'Open the address: your browser will ask for the user name and password for “{realm}” in a box of its own. I cannot see what you type there.',
    'signIn.offerFrame':
      'You see this page inside another site, where your browser asks for no password. Copy the address and open it in a tab of its own.',
    'signIn.offerHere': 'Use the sign-in form on this page.',
    'signIn.offerHomeScreen':
      'You see this page as an app on your home screen, where no password box comes. Copy the address and open it in your browser.',
    'signIn.offerNoBox':
      'The page asks for a password in a way that your browser does not know. Another browser may know it, or the owner can help.',
    'signIn.offerThereForm': 'Open the address and use the sign-in form there. Then come back.',
    'signIn.offerWorker':
      'A helper program of the site, stored in your browser, keeps the password box away. Take it off, then the page is loaded again.',
    'signIn.siteKnows': 'The site knows you as signed in now. Load the page again, or open it: does it open?',
    'signIn.siteDoesNotKnow': 'The site does not know you as signed in. Did the sign-in page accept you?',
    'signIn.offerZoom': 'Sign out of Zoom and in again.',
    'signIn.offerThere': 'Sign in there, then come back to this page.',
    'signIn.offerElsewhere':
      'The sign-in is on another site. Open the address, sign in there, and come back.',
    'signIn.offerNetwork':
      'Connect to that network first, for example by its VPN. Then load the page again. A box that asks for a password wants the one of your work account.',
    'signIn.offerCookies':
      'Allow cookies for this site in the settings of your browser, mostly under “Privacy”. Then sign in.',
    'signIn.offerSecure':
      'The address begins with http://, and the sign-in is kept only on https://. Change http:// to https:// and sign in there.',
    'signIn.offerInApp':
      'You see this page inside {app}, where a sign-in often gets lost. Open it in your browser: copy the address and paste it there. Or sign in here.',
    'signIn.offerInSomeApp':
      'You see this page inside an app, where a sign-in often gets lost. Open it in your browser: copy the address and paste it there. Or sign in here.',
    'signIn.afterPost':
      'Your form was not taken. Copy what you wrote before you leave this page. Then sign in, and send it again.',
    'signIn.trouble': 'What goes wrong?',
    'signIn.wantsCode':
      'The code comes from an app, a text message or an email, and lasts for a minute or so. Take the newest one. If none comes, the owner can help.',
    'signIn.linkUsed':
      'A link from an email works once, and for a short time. Ask for a new one, and open it in this browser.',
    'signIn.otherAccount':
      'Perhaps you are signed in with another account, a work or a personal one. Sign out, then sign in with the right one.',
    'signIn.comeBack': 'Sign in there, then come back. I will check the page.',
    'signIn.stillAfterReturn': 'Welcome back. Did the sign-in page accept you?',
    'signIn.unclear': 'I cannot see your sign-in from here. Loading the page again will show it.',
    'signIn.parting': 'You signed in, and it still answers 401. Does the site show your name?',
    'signIn.refused':
      'A 401 right after signing in means that the user name or password was wrong. Check the spelling, and Caps Lock.',
    'signIn.refusedTwice': 'Do not try a third time: many sites lock the account then. Set a new password.',
    'signIn.noAccount':
      'Look for “Sign up” or “Register” on the site. Some sites give accounts only on request: then ask the owner.',
    'signIn.forgotten':
      'Look for “Forgot password?” on the sign-in page. The site will help you to set a new one.',
    'signIn.tooMany':
      'A password manager remembers all your passwords; you remember only one. Your browser has such a manager: let it save the password when you sign in.',
    'reload.offer': 'A page can go wrong once while it loads. I stay with you when it is loaded again.',
    'reload.offerBox':
      'A page can go wrong once while it loads. When it is loaded again, your browser may ask for a password; you can cancel that. I stay with you.',
    'reload.offerElsewhere':
      'A page can go wrong once while it loads. Close it, open it again, and tell me what it shows.',
    'reload.offerForm': 'Copy what you wrote. Then load the page again, and send the form once more.',
    'reload.opensForStrangers': 'Load the page again to see whether it opens for you.',
    'reload.offerCopy': 'Loading the page again asks the server for a new one. I stay with you.',
    'reload.offerWorker':
      'A helper program of the site, stored in your browser, gives out the old copy. Take it off, then the page is loaded anew. The site puts it back when it needs it.',
    'reload.offerClock':
      'Set the clock of this device: in its settings under “Date and time”, best to “automatic”. Then load the page again.',
    'reload.byHand':
      'By hand: hold Ctrl and press F5, on a Mac ⌘+Shift+R. Or open a private window ({keys}) and go to {address}.',
    'reload.unclear': 'I cannot tell whether that helped. What does the page show now?',
    'clear.offer':
      'Old sign-in data in your browser can keep you out. Clearing it signs you out of this site; drafts may get lost.',
    'clear.offerZoom':
      'Switch off themes and plug-ins of your browser that may be active. Then clear the cache: that signs you out, and drafts may get lost.',
    'clear.stored':
      'Something that is stored is in the way. Clearing it signs you out of this site; drafts may get lost.',
    'clear.doubled':
      'Your browser keeps “{cookie}” twice for this site, an old one and a new one. The old one is in the way.',
    'clear.choose':
      'I can take this away for you. It signs you out of the whole site, and drafts may get lost. Choose what goes.',
    'clear.byHand': 'This is how you do it yourself.',
    'clear.gone': 'Cleared. Nothing of it is left.',
    'clear.left': 'Not all of it went. This is still there; another tab may hold on to it.',
    'clear.leftHidden':
      'Cleared, as far as a page can see. Some cookies are hidden from pages; only your browser can clear those.',
    'clear.signInAgain': 'Clearing has signed you out. Sign in once more: now it can last.',
    'clear.private':
      'A private window sends nothing that is stored. Open one ({keys}) and go to {address}. Does the page open there?',
    'clear.proved': 'Then clearing will help.',
    'clear.unclear':
      'I can only look at the page without your data. Loading it again will show whether it helped.',
    'owner.offer':
      'The owner of the site can help: {email}. I have prepared the message; there is nothing secret in it.',
    'owner.offerGuess':
      'The owner of the site can help. I do not know their email address: {email} works for some sites, or there is a contact page. I have prepared the message; there is nothing secret in it.',
    'owner.offerNoMail':
      'The owner of the site can help. Look for a contact page. I have prepared the message; there is nothing secret in it.',
    'owner.offerPage':
      'The owner of the site has a contact page. Copy the message and paste it there; there is nothing secret in it.',
    'owner.offerPhone': 'The owner of the site can be called: {phone}. This is what to tell them.',
    'owner.offerPost':
      'The owner of the site takes messages right here. Read yours first; there is nothing secret in it.',
    'owner.offerSecurity':
      'The only contact that I found is for security faults. It is not meant for questions like yours, but a person reads it.',
    'owner.downloaded': 'Saved as a file. Attach it to an email, or paste what is in it.',
    'owner.notDelivered': 'That did not work. Please take another way.',
    'owner.posted': 'The owner has your message.',
    'owner.written': 'Once your message is on its way, you have done what you can.',
    'owner.copied': 'Copied. Paste it into an email or a contact form.',
    'owner.notCopied': 'Your browser did not let me copy. Please select the text above.',
    'error.400': '400 Bad Request: the site did not understand the request. Often the address is damaged.',
    'error.403': '403 Forbidden: signing in again does not help. The owner can open the page to you.',
    'error.403SignIn':
      '403 Forbidden: if you are not signed in, sign in first. If you are, the owner can open the page to you.',
    'error.404':
      '{status} Not Found: there is no page at this address. Check it, or look for the page from the main page.',
    'error.407': '407 Proxy Authentication Required: your network wants a sign-in. Ask those who run it.',
    'error.408':
      '408 Request Timeout: your request took too long. Try again, on a better connection if you can.',
    'error.429': 'Wait a minute, then try again. Trying more often makes the wait longer.',
    'error.500':
      '500 Internal Server Error: the site has a fault. Try again in a few minutes; if it stays, tell the owner.',
    'error.5xx':
      '{status}: the site has a fault, or is overloaded. Try again in a few minutes; if it stays, tell the owner.',
    'error.511':
      '511 Network Authentication Required: your network wants a sign-in, as in a hotel or a train. Open any other page, and its sign-in page comes up.',
    'error.other': '{status}: the site does not give you this page. Try again, or ask the owner.',
    'error.wait': 'The site asks you to wait. I ask nothing until then.',
    'error.waitOver': 'The time is over. You can try again now.',
    'error.unreachable':
      'Does another site open? If not, check your connection. If so, try again in a few minutes.',
    'result.handedOver': 'The owner knows now. You can close this.',
    'result.left': 'All right. I am here when you come back.',
    'result.retracted': 'I was wrong: it does not open for you. Let us go on.',
    'helpful.ask': 'Did this help?',
    'helpful.why': 'What was missing?',
    'helpful.tell': 'Tell the owner of this page in your own words, without passwords.',
    'helpful.thanks': 'Thank you.',
    'helpful.sorry': 'Thank you for telling. If you are stuck, the owner can help.',
  },
  choices: {
    'failure.unknown': 'Show me the five steps',
    'address.right': 'Yes, it is right',
    'address.wrong': 'No, I will correct it',
    'signIn.trouble': 'Something else goes wrong',
    'address.open': 'Open the address',
    'address.openSuggested': 'Open that address',
    'address.openTarget': 'Open the page it leads to',
    'address.copy': 'Copy the address',
    'signIn.refused': 'It did not accept me',
    'signIn.openSignup': 'Open the sign-up page',
    'signIn.openReset': 'Set a new password',
    'signIn.tooMany': 'I have too many passwords to remember',
    'signIn.wantsCode': 'It wants a code as well',
    'signIn.linkUsed': 'The link from the email does not work',
    'signIn.otherAccount': 'I may have another account',
    'signIn.ready': 'I have it now, let me sign in',
    'signIn.nameShown': 'Yes, it shows my name',
    'signIn.nameNotShown': 'No, it does not',
    'reload.now': 'Load the page again',
    'reload.withBox': 'Load the page again, with the sign-in box',
    'reload.byHand': 'Tell me how to do it by hand',
    'reload.worked': 'It opens now',
    'reload.noChange': 'It is still the same',
    'clear.byHand': 'I will do it by hand',
    'clear.done': 'I have cleared it',
    'clear.private': 'Try a private window first',
    'clear.privateOpens': 'Yes, it opens there',
    'clear.privateFails': 'No, it is the same there',
    'owner.find': 'Find out how to reach the owner',
    'owner.post': 'Send this message',
    'owner.mail': 'Write the email',
    'owner.openContact': 'Open the contact page',
    'owner.call': 'Call the owner',
    'owner.openSecurity': 'Write to the security contact',
    'owner.otherWays': 'Another way',
    'owner.download': 'Save the message as a file',
    'owner.share': 'Share the message',
    'owner.copy': 'Copy the message',
    'owner.openHome': 'Look for a contact page',
    'owner.sent': 'I have written to the owner',
    'owner.leave': 'I will leave it for now',
    'error.tryAgain': 'Try again',
    'error.signIn': 'Sign in first',
    'error.checkAddress': 'Correct the address',
    'error.understood': 'I understand, that is enough',
    'result.open': 'Open it',
    'result.stillFails': 'It still does not open',
    'helpful.yes': 'Yes, it helped',
    'helpful.no': 'No, it did not help',
    'helpful.notEnoughDetails': 'Not enough details',
    'helpful.hardToUnderstand': 'Hard to understand',
    'helpful.other': 'Something else',
  },
  checked: 'What I checked',
  sources: { measured: 'Measured', configured: 'Said by the site', told: 'Said by you' },
  facts: {
    'page-status': 'The page answered {value} to your browser',
    'visitor-status': 'To your browser, it answers {value} now',
    'address-status': 'Without a sign-in, it answers {value} now',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'It asks for a sign-in of the kind “{value}”',
    realm: 'It calls what it protects “{value}”',
    'auth-error': '{value}',
    'retry-after': 'It asks to wait {value}',
    public: 'This page should be open to everybody',
    'text-status': 'The words on the page say {value}',
    reloaded: 'It was the same after loading the page again',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Times you came back from the sign-in page: {value}',
    'opens-privately': '{value}',
    product: 'It happened in Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies that are there twice: {value}',
    clock: 'The clock of this device and the server’s differ by {value}',
    'right-address': 'This address answers: {value}',
    'other-address': 'This address may be meant, and I cannot test it: {value}',
    'link-expired': 'The address holds a time limit, and it is over',
    method: 'It was a form that was sent, so I do not ask again',
    'in-app': 'The page is shown inside {value}',
    'request-id': 'The server calls this request {value}',
    box: '{value}',
    'box-obstacle': '{value}',
    'leads-to': 'It leads to {value}',
    gate: 'The sign-in belongs to “{value}”',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'The address does not answer',
    'no-status.elsewhere': 'The address leads to another site',
    'no-status.another-page': 'The address leads to another page of this site',
    'no-status.not-possible': 'I could not check the address from this page',
    'auth-error.expired': 'It says that your sign-in has run out',
    'auth-error.insufficient_user_authentication': 'It asks for a stronger sign-in than yours',
    'auth-error.form-expired': 'It says that the form was open for too long',
    'box.will': 'Your browser asks for the password in a box of its own',
    'box.may': 'Your browser may ask for the password in a box of its own',
    'box.will-not': 'Your browser does not ask for the password by itself here',
    'box-obstacle.worker': 'A helper program stored in your browser keeps the password box away',
    'box-obstacle.frame': 'In a frame of another site, no password box comes',
    'box-obstacle.algorithm': 'Your browser does not know the way in which the password is asked for',
    'box-obstacle.home-screen': 'In an app on the home screen, no password box comes',
    'rate-limit.used-up': 'It says that too many requests came from your network',
    'auth-error.invalid_token': 'It says that the sign-in it got has run out or is not valid',
    'auth-error.insufficient_scope': 'It says that your sign-in does not reach as far as this page',
    'auth-error.stale': 'It says that the sign-in it got is out of date',
    'sign-in.accepted': 'The sign-in was accepted',
    'sign-in.refused': 'The sign-in was not accepted',
    'signed-in.true': 'The site knows you as signed in',
    'signed-in.false': 'The site does not know you as signed in',
    'sign-in-page.password-field': 'The address shows a page that asks for a password',
    'sign-in-page.autocomplete': 'The address shows a page that asks who you are',
    'sign-in-page.here': 'The page itself asks you to sign in',
    'sign-in-page.gate': 'The address shows the sign-in of a gate before the site',
    'sign-in-page.path': 'The address leads to a sign-in page',
    'copy.service-worker':
      'The answer came from a helper program stored in your browser, not from the server',
    'copy.http-cache': 'The page came from your browser’s cache, not from the server',
    'copy.history': 'The page came back from your browser’s history, not from the server',
    'cookies.kept': 'Your browser keeps cookies of this site',
    'cookies.blocked': 'Your browser does not keep cookies of this site',
    'cookies.secure-lost': 'Without https://, your browser does not keep the safer cookies of this site',
    'opens-privately.true': 'It opens in a private window',
    'opens-privately.false': 'It does not open in a private window either',
    'in-app.app': 'The page is shown inside an app',
  },
  subCodes: {
    '401.1': '401.1: the user name or password was not right',
    '401.2': '401.2: the way the server is set up does not allow this sign-in',
    '401.3': '401.3: the page’s list of permitted people does not name you',
    '401.4': '401.4: a filter on the server refused you',
    '401.5': '401.5: a program on the server refused you',
    '401.501': '401.501: too many requests from your network at once',
    '401.502': '401.502: too many requests from your network in a short time',
    '401.503': '401.503: your network’s address is blocked by the server',
    '401.504': '401.504: your network’s name is blocked by the server',
  },
  steps: {
    'check-url': 'Check the address',
    'log-in': 'Sign in',
    reload: 'Reload',
    'clear-cache': 'Clear the cache',
    'contact-owner': 'Contact the owner',
  },
  verdicts: {
    fixed: 'It opens now',
    'still-401': 'It still answers 401',
    changed: 'It answers {status} now',
    'cannot-tell': 'I cannot tell from here',
  },
  verdictsWithoutStatus: {
    changed: 'It does not answer now',
    'still-401': 'It still leads to the sign-in page',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'What keeps you signed in',
    'other-keys': 'Other stored data, perhaps drafts',
    databases: 'Databases, perhaps with drafts',
    caches: 'Stored files',
    workers: 'Stored helper programs',
  },
  more: { one: '{count} more', other: '{count} more' },
  quoted: '“{value}”',
  forms: {
    'failure.submitted': {
      label: 'Address or error text',
      hint: 'example.com/page, or “401 Unauthorized”',
      submit: 'Look at it',
    },
    'address.submitted': { label: 'Right address', hint: '', submit: 'Check this address' },
    'helpful.submitted': { label: 'In your own words', hint: '', submit: 'Send to the owner' },
  },
  clearBySite: 'Have the site clear its data',
  ticks: {
    'reload.ticked': { legend: 'To be taken off first', submit: 'Load the page anew' },
    'clear.ticked': { legend: 'To be cleared', submit: 'Clear what is ticked' },
  },
  countdown: 'Still to wait: {time}',
  instructionsFor: 'In {browser}:',
  instructionsForAny: 'In your browser:',
  pickBrowser: 'Another browser',
  language: 'Language',
  reportTitle: 'The message to the owner',
  otherBrowser: 'Another browser',
  privateWindow: { chrome: 'New Incognito window', firefox: 'New Private Window' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'from the browser’s menu',
  clear: {
    'site-icon': [
      'Press the icon to the left of the address.',
      'Choose the entry for cookies and site data, and there the data on this device.',
      'Delete what is listed for this site.',
    ],
    padlock: [
      'Press the padlock or the shield to the left of the address.',
      'Choose “Clear cookies and site data…”.',
      'Confirm.',
    ],
    safari: [
      'Open Safari › Settings › Privacy.',
      'Choose “Manage Website Data…”.',
      'Search for the site and choose “Remove”.',
    ],
    'safari-ios': [
      'Open Settings › Apps › Safari › Advanced › Website Data.',
      'Search for the site.',
      'Swipe it to the left and tap “Delete”.',
    ],
    'site-icon-phone': [
      'Tap the icon to the left of the address.',
      'Tap the entry for cookies and site data.',
      'Tap the bin, and confirm.',
    ],
    'padlock-phone': [
      'Tap the padlock or the shield to the left of the address.',
      'Tap “Clear cookies and site data”.',
      'Confirm.',
    ],
    phone: [
      'This browser clears all sites at once: it signs you out of the others, too.',
      'Open the browser’s menu and its settings.',
      'Look for “Privacy”, then for deleting browsing data.',
      'Tick cookies and cached files, and nothing else.',
      'Confirm.',
    ],
    other: [
      'Press the icon beside the address, and look for the data of this site: if it can be deleted there, you are done.',
      'Otherwise all sites are cleared at once: that signs you out of the others, too.',
      'Open the browser’s settings and look for “Privacy”.',
      'Choose to delete browsing data. Tick cookies and the cache, and nothing else.',
      'Confirm.',
    ],
  },
  report: {
    subject: 'Error {status} at {site}',
    greeting: 'Hello, a page of your site does not open for me.',
    address: 'Page',
    answered: 'Answer',
    askedFor: 'Sign-in asked for',
    seenAt: 'Seen',
    browser: 'Browser',
    clock: 'Difference of my device’s clock, in seconds',
    requestId: 'Request',
    tried: 'Tried',
    nothingTried: 'nothing yet',
  },
};
