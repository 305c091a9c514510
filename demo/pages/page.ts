import { escapeHtml } from './escapeHtml.js';
import type { Answer, Site, TagOptions, Visit } from '../room.js';

/** The script's address on every host of the demo. */
export const scriptPath = '/fix401/fix401.js';

/**
 * The Content Security Policy of every page: the strictest of those that docs/reference.md promises to work under.
 * @param formTargets further origins that forms of the page may be sent to
 */
export function pagePolicy(formTargets = ''): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `form-action 'self'${formTargets === '' ? '' : ` ${formTargets}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Answers with a page that has a policy, is not sniffed and not stored. Never throws. */
export function pageAnswer(status: number, html: string, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': pagePolicy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      ...headers,
    },
    body: html,
  };
}

/** Redirects to a path of the same site by GET (303), whatever the method was. Never throws. */
export function seeOther(path: string, headers: Answer['headers'] = {}): Answer {
  const type = 'text/plain; charset=utf-8';
  return {
    status: 303,
    headers: { Location: path, 'Cache-Control': 'no-store', 'Content-Type': type, ...headers },
    body: `See ${path}\n`,
  };
}

/** Redirects to another address (302), on this site or another one. Never throws. */
export function foundAt(address: string): Answer {
  return { ...seeOther(address), status: 302 };
}

/** The one line that an owner adds to a page. Never throws. */
export function scriptTag(options: TagOptions): string {
  return `<script src="${scriptPath}" async${attributes(options, 'data-')}></script>`;
}

/** Writes options as attributes, each with a space before it. Never throws. */
export function attributes(options: TagOptions, prefix = ''): string {
  const written = Object.entries(options).map(([name, value]) =>
    value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escapeHtml(value)}"`,
  );
  return written.join('');
}

/** The parts that differ from page to page. */
export interface PageContent {
  /** Text. */
  title: string;
  /** HTML. */
  main: string;
  /** HTML of the script tag; left out by default. */
  tag?: string;
}

/** The beginning of every page of the demo, up to its body. Never throws. */
export const head = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>`;

/** A whole page of a room's site. Never throws. */
export function sitePage(site: Site, visit: Visit, page: PageContent): string {
  return `${head(page.title)}
<body data-accent="${site.accent}">
<header class="site-header"><a href="${escapeHtml(site.homePath)}">${escapeHtml(site.name)}</a></header>
<main>
${page.main}
</main>
<footer class="site-footer">
<p>A room of the Fix401 demonstration. <a href="${escapeHtml(visit.listAddress)}">All rooms</a></p>
</footer>
${page.tag ?? ''}
</body>
</html>
`;
}
