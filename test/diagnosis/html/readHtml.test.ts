import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../../src/diagnosis/html/decodeEntities.js';
import { readHtml } from '../../../src/diagnosis/html/readHtml.js';

const read = (html: string) => readHtml(html, 'https://site.example/shop/');
const links = (html: string) => read(html).links;

describe('links', () => {
  test.each([
    ['<a href="/login">Log in</a>', 'https://site.example/login', 'Log in'],
    ["<A HREF='login'>Log\n  in</A>", 'https://site.example/shop/login', 'Log in'],
    ['<a class=x href=login>Log <b>in</b></a>', 'https://site.example/shop/login', 'Log in'],
    ['<a href = "//id.example/a?b=1&amp;c=2">x</a>', 'https://id.example/a?b=1&c=2', 'x'],
    ['<a href="?a=1&copy=2">x</a>', 'https://site.example/shop/?a=1&copy=2', 'x'],
    ['<a href="mailto:a&#64;b.example">Mail &amp; more&nbsp;&gt;</a>', 'mailto:a@b.example', 'Mail & more >'],
    ['<a href="tel:+49-30-1">Anrufen &uuml;ber &#x41;</a>', 'tel:+49-30-1', 'Anrufen über A'],
    ['<a href="/x"><div>Sign</div><div>in</div></a>', 'https://site.example/x', 'Sign in'],
    ['<a href="/x">An&shy;melden</a>', 'https://site.example/x', 'Anmelden'],
    ['<a href="/x" href="/y">x</a>', 'https://site.example/x', 'x'],
    ['<a data-a="<b>" href="/x">1 < 2</a>', 'https://site.example/x', '1 < 2'],
    ['<a href="/x" aria-label="Log in"><i></i></a>', 'https://site.example/x', 'Log in'],
    ['<a href="/x" title="Log in"></a>', 'https://site.example/x', 'Log in'],
    ['<a href="/x"><img src=a alt="Log in"></a>', 'https://site.example/x', 'Log in'],
    ['<a href="/x"><svg><title>Log in</title></svg></a>', 'https://site.example/x', 'Log in'],
    ['<a href="/x" aria-label="Other">Log in</a>', 'https://site.example/x', 'Log in'],
    ['<map><area href="/x" alt="Log in"></map>', 'https://site.example/x', 'Log in'],
    ['<noscript><a href="/x">x</a></noscript>', 'https://site.example/x', 'x'],
    ['<a href="/x">x', 'https://site.example/x', 'x'],
    ['<p a="1"b=2 c><a\thref="/x"/>x</a>', 'https://site.example/x', 'x'],
  ])('%s', (html, href, text) => {
    expect(links(html)).toEqual([{ href, text }]);
  });

  test.each([
    '<!-- <a href="/x">x</a> -->',
    '<script>"<a href=/x>x</a>"</script>',
    '<style><a href="/x">x</a></style>',
    '<textarea><a href="/x">x</a></textarea>',
    '<template><template></template><a href="/x">x</a><input type=password></template>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#10;script&colon;alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a name="x">x</a>',
    '<form action="/login">x</form>',
    '<link href="/x">',
    `<a href="/${'x'.repeat(3000)}">x</a>`,
    '<a href="http://[">x</a>',
    '<a href="/x',
    '<a href="/x"',
    '< a href="/x">x</a>',
  ])('none in %s', (html) => {
    expect(read(html)).toMatchObject({ links: [], hasPasswordField: false });
  });

  test('an open link ends where the next begins', () => {
    expect(links('<a href="/x">one<a href="/y">two</a> three')).toEqual([
      { href: 'https://site.example/x', text: 'one' },
      { href: 'https://site.example/y', text: 'two' },
    ]);
  });

  test('they are resolved against the base of the page, wherever it stands', () => {
    const html = '<a href="a">x</a><base href="/deep/er/"><base href="/other/">';
    expect(links(html)).toEqual([{ href: 'https://site.example/deep/er/a', text: 'x' }]);
  });

  test.each(['javascript:1', 'data:text/html,1', 'http://['])('a base of %s does not count', (base) => {
    expect(links(`<base href="${base}"><a href="a">x</a>`)).toEqual([
      { href: 'https://site.example/shop/a', text: 'x' },
    ]);
  });

  test('without an address of the page only absolute ones are known', () => {
    const html = '<a href="a">x</a><a href="https://a.example/">y</a>';
    expect(readHtml(html, '').links).toEqual([{ href: 'https://a.example/', text: 'y' }]);
  });

  test('no more than 500, no text longer than 120 characters, nothing cut in the middle of a character', () => {
    const html = `<a href="/x">${'a'.repeat(119)}😀b</a>`.repeat(600);
    expect(links(html)).toHaveLength(500);
    expect(links(html)[0]?.text).toBe('a'.repeat(119));
  });
});

describe('title and password field', () => {
  test.each([
    ['<title>Sign in ・ Cloudflare Access</title>', 'Sign in ・ Cloudflare Access'],
    ['<TITLE lang=de>\n M&uuml;ller &amp; <b>S&ouml;hne</b> </TITLE >', 'Müller & <b>Söhne</b>'],
    ['<title>a\u202eb\u0007c</title>', 'a b c'],
    ['<title></title><title>b</title>', 'b'],
    ['<title>a</title><title>b</title>', 'a'],
    ['<body><svg><title>Icon</title></svg>', null],
    ['<title> </title>', null],
    ['no title', null],
  ])('%j', (html, title) => {
    expect(read(html).title).toBe(title);
  });

  test('a title is at most 200 characters long', () => {
    expect(read(`<title>${'a'.repeat(300)}</title>`).title).toHaveLength(200);
  });

  test.each([
    '<input type=password>',
    '<INPUT name=a TYPE="PassWord"/>',
    "<form><input\ntype='password'></form>",
  ])('a password field: %s', (html) => {
    expect(read(html).hasPasswordField).toBe(true);
  });

  test.each([
    '<input type=text>',
    '<!--<input type=password>-->',
    '<script><input type=password></script>',
    '<b type=password>',
  ])('none: %s', (html) => {
    expect(read(html).hasPasswordField).toBe(false);
  });
});

const decimal = (text: string) => Array.from(text, (one) => `&#${one.codePointAt(0)};`).join('');
const hex = (text: string) => Array.from(text, (one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('');

describe('entities', () => {
  test.each([
    ['&amp;amp;', '&amp;'],
    ['&eacute;&Eacute;&yuml;&nbsp;', 'éÉÿ\u00a0'],
    ['&#8364;&#x20AC;&#X20ac', '€€€'],
    ['&#146;', '’'],
    ['&#0;&#xD800;&#x110000;&#999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&unknown; &amp &; &#; &#x;', '&unknown; &amp &; &#; &#x;'],
  ])('%s', (text, characters) => {
    expect(decodeEntities(text)).toBe(characters);
  });

  test('the text of a link survives them, however they are written', () => {
    const visible = fc
      .stringMatching(/^[A-Za-zäöüßéñ&<>"' ]{1,40}$/)
      .map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(visible, fc.constantFrom(decimal, hex), (text, write) => {
        expect(links(`<a href="/x">${write(text)}</a>`)).toEqual([{ href: 'https://site.example/x', text }]);
      }),
    );
  });
});

describe('whatever a server sends', () => {
  const parts = fc.constantFrom(
    ...'< > </ /> <a href= " \' = /x <!-- --> <! <script> </script &#x <title> </title> <template>'.split(
      ' ',
    ),
    '</template>',
    '<base href=',
    '<input type=password',
    ' ',
    '\n',
    'a',
    '&',
  );
  test('it is read, and all that comes of it may be shown and opened', () => {
    const pages = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        pages,
        fc.oneof(fc.constantFrom('https://a.example/b/', 'http://[::1]:80/?a', 'mailto:a@b'), fc.string()),
        (html, address) => {
          const page = readHtml(html, address);
          for (const text of [page.title ?? '', ...page.links.map((link) => link.text)]) {
            expect(text).not.toMatch(/\p{C}/u);
            expect(text.length).toBeLessThanOrEqual(200);
          }
          for (const { href } of page.links) expect(href).toMatch(/^(?:https?|mailto|tel):/);
        },
      ),
    );
  });

  test.each([
    '<a ',
    '<',
    '"',
    '<a href="',
    "<a x='",
    '<a href=x>',
    '<a href=x>y',
    '<!--',
    '<!',
    '</',
    '<script>',
    '<title>',
    '&',
    '&#',
    '<template>',
    '<svg>',
    '= ',
    '<a =',
    '<a b = ',
    ' ',
    '<a href=x> ',
    '</script',
    '<a href="x" title="',
    // Inside of a link, and where nothing ends it.
    '<a href=x>"',
  ])('a megabyte of %j does not hold it up', (piece) => {
    const page = readHtml(piece.repeat(1_000_000 / piece.length), 'https://site.example/');
    expect(page.links.length).toBeLessThanOrEqual(500);
  });

  test.each(['<a href=x>', '<script>', '<title>', '<!--', '<a title="', '<template>'])(
    'nor one of anything behind %s',
    (opening) => {
      const junk = `${'<'.repeat(99)}${'"'.repeat(99)}${' '.repeat(99)}</p><b>&amp;--></b c='d' `;
      const page = readHtml(opening + junk.repeat(1_000_000 / junk.length), 'https://site.example/');
      expect(page.links.length).toBeLessThanOrEqual(1);
    },
  );
});
