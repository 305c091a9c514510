import { distance } from 'fastest-levenshtein';
import { decodeEntities } from '../html/decodeEntities.js';
import { fetchText } from '../probe/fetchText.js';
import { originOf } from './isSamePath.js';
import { percentDecoded } from './percentDecoded.js';

/** Most bytes of a sitemap that are read, most of its entries, and the longest path that is compared, in characters. */
const maxSitemapBytes = 500_000;
const maxEntries = 2000;
const maxPathLength = 300;

/**
 * The address with the one path of the site's sitemap that is nearest to its own, by one anonymous request. Null when it
 * is listed itself, when two are equally near, or when none is near enough: at most 2 letters of up to 12 differ, 3 of
 * more, and never more than every third. Never throws, never rejects.
 */
export async function nearestInSitemap(
  address: string,
  search: { origin: string; signal: AbortSignal; timeoutMs: number },
  network: { fetch: typeof fetch },
): Promise<string | null> {
  const wanted = readable(new URL(address).pathname);
  if (wanted.length > maxPathLength) return null;
  const { origin, signal, timeoutMs } = search;
  const question = { address: `${origin}/sitemap.xml`, origin, signal, timeoutMs, limit: maxSitemapBytes };
  const sitemap = await fetchText(question, network);
  if (sitemap === null || sitemap.status !== 200) return null;
  const maxDistance = Math.min(wanted.length <= 12 ? 2 : 3, Math.floor(wanted.length / 3));
  const near = pathsIn(sitemap.text, origin)
    .map((path) => ({ path, text: readable(path) }))
    .filter(({ text }) => Math.abs(text.length - wanted.length) <= maxDistance)
    .map(({ path, text }) => ({ path, far: distance(text, wanted) }))
    .filter(({ far }) => far <= maxDistance)
    .toSorted((one, other) => one.far - other.far);
  const [nearest, next] = near;
  if (nearest === undefined || nearest.far === 0 || nearest.far === next?.far) return null;
  return Object.assign(new URL(address), { pathname: nearest.path, username: '', password: '' }).href;
}

/** Paths of this origin in a sitemap (sitemaps.org/protocol.html); none of a list of sitemaps. */
function pathsIn(xml: string, origin: string): string[] {
  if (xml.includes('<sitemapindex')) return [];
  const paths = new Set<string>();
  let entries = 0;
  for (const [, entry = ''] of xml.matchAll(/<loc>\s{0,20}(?:<!\[CDATA\[)?([^<\]]{1,2048})[<\]]/g)) {
    entries += 1;
    if (entries > maxEntries) break;
    const address = decodeEntities(entry.trim());
    if (originOf(address) === origin) paths.add(new URL(address).pathname);
  }
  return [...paths];
}

const readable = (path: string): string => percentDecoded(path) ?? path;
