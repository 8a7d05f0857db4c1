import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How many colours are kept: an index could name 256, but of the edges between a few flat colours so many do. */
export const MOST = 48;

/** A chunk of a PNG file: length, name, content, checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

const distance = (one: number, other: number): number => {
  const to = channels(other);
  return channels(one).reduce((sum, value, i) => sum + (value - (to[i] ?? 0)) ** 2, 0);
};

/** The colours that are kept, the most frequent first, and for every colour its index among them or that of the nearest. */
function paletteOf(counts: ReadonlyMap<number, number>): { palette: number[]; indices: Map<number, number> } {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST);
  const indices = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of byCount.slice(MOST)) {
    const nearest = palette.reduce((best, one) =>
      distance(one, colour) < distance(best, colour) ? one : best,
    );
    indices.set(colour, indices.get(nearest) ?? 0);
  }
  return { palette, indices };
}

/**
 * Opaque pixels as a PNG file with a palette. Cards are flat colours: one byte a pixel, without transparency and without a
 * filter, takes less than half of what the renderer's own file takes. Beyond `MOST` colours the rarest, which are edges of
 * letters and lines, become the nearest of the others.
 * @param pixels red, green, blue and alpha of each, row by row; alpha is dropped
 */
export function pngFile(pixels: Uint8Array, width: number, height: number): Buffer {
  if (pixels.length !== 4 * width * height)
    throw new Error(`${pixels.length} bytes are not ${width} × ${height} pixels`);
  const colourAt = (at: number): number =>
    ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indices } = paletteOf(counts);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 1) {
    if (from % (4 * width) === 0) to += 1;
    rows[to] = indices.get(colourAt(from)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, from a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
