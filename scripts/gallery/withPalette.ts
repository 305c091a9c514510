import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Size of the palette in colours: enough for a drawing with flat areas. */
const longest = 128;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same PNG with few colours, a quarter of the size: in a drawing with flat areas the difference is not visible.
 * Reads the PNGs of browsers (8 bits a channel, not interlaced).
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const counts = new Uint32Array(1 << 15);
  for (let at = 0; at < pixels.length; at += channels)
    counts[coarse(pixels, at)] = (counts[coarse(pixels, at)] ?? 0) + 1;
  const used = [...counts.keys()].filter((colour) => (counts[colour] ?? 0) > 0);
  const weigh = (colour: number) => (counts[colour] ?? 0) * (1 + chroma(colour) ** 2);
  const palette = used.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, longest);
  const exact = exactColours(pixels, channels, palette);
  const nearest = new Uint8Array(1 << 15);
  for (const colour of used) nearest[colour] = nearestOf(colour, palette);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + 1 + column] = nearest[coarse(pixels, (row * width + column) * channels)] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const parts = [chunk('IHDR', header), chunk('PLTE', exact), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** Five bits of each channel. */
const coarse = (pixels: Uint8Array, at: number): number =>
  (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3);

/** Distance from grey: colours are rare, and each has a meaning. */
function chroma(colour: number): number {
  const channels = [colour >> 10, (colour >> 5) & 31, colour & 31];
  return Math.max(...channels) - Math.min(...channels);
}

/** For each colour of the palette, the first exact colour it stands for, so that large areas keep theirs. */
function exactColours(pixels: Uint8Array, channels: number, palette: readonly number[]): Buffer {
  const wanted = new Map(palette.map((colour, at) => [colour, at]));
  const exact = Buffer.alloc(palette.length * 3);
  for (let at = 0; at < pixels.length && wanted.size > 0; at += channels) {
    const colour = coarse(pixels, at);
    const place = wanted.get(colour);
    if (place === undefined) continue;
    exact.set(pixels.subarray(at, at + 3), place * 3);
    wanted.delete(colour);
  }
  return exact;
}

function nearestOf(colour: number, palette: readonly number[]): number {
  const far = (other: number) =>
    ((colour >> 10) - (other >> 10)) ** 2 +
    (((colour >> 5) & 31) - ((other >> 5) & 31)) ** 2 +
    ((colour & 31) - (other & 31)) ** 2;
  return palette.reduce((best, other, at) => (far(other) < far(palette[best] ?? 0) ? at : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function decode(png: Buffer): { width: number; height: number; channels: number; pixels: Uint8Array } {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const [raw, line] = [inflateSync(Buffer.concat(data)), width * channels];
  const pixels = new Uint8Array(height * line);
  for (let row = 0; row < height; row += 1) unfilter(raw, pixels, row, line, channels);
  return { width, height, channels, pixels };
}

/** One line of the picture, decoded from the differences to its neighbours (PNG, section 9). */
function unfilter(raw: Buffer, pixels: Uint8Array, row: number, line: number, channels: number): void {
  const filter = raw[row * (line + 1)];
  for (let at = 0; at < line; at += 1) {
    const here = row * line + at;
    const left = at >= channels ? (pixels[here - channels] ?? 0) : 0;
    const above = row > 0 ? (pixels[here - line] ?? 0) : 0;
    const corner = row > 0 && at >= channels ? (pixels[here - line - channels] ?? 0) : 0;
    const guess =
      filter === 4
        ? paeth(left, above, corner)
        : filter === 3
          ? (left + above) >> 1
          : filter === 2
            ? above
            : filter === 1
              ? left
              : 0;
    pixels[here] = (raw[row * (line + 1) + 1 + at] ?? 0) + guess;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
