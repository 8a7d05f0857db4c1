import { promisify } from "node:util";
import * as zlib from "node:zlib";

/** How HTTP calls a way to compress, and the ending of copies that are so. */
export type Encoding = Readonly<{
  name: string;
  ending: string;
  /** Makes a copy, as small as it can: it happens once. Absent where this Node cannot. */
  compress?: (content: Buffer) => Promise<Buffer>;
}>;

const { brotliCompress, constants, gzip } = zlib;

/** Zstandard: with Node 22.15 and later. The types at hand are those of the oldest Node that we run on. */
const { zstdCompress } = zlib as { zstdCompress?: typeof gzip };
const { ZSTD_c_compressionLevel: ZSTD_LEVEL = 0 } = constants as { ZSTD_c_compressionLevel?: number };

/** How the build compresses, and what the server looks for. */
export const encodings: readonly Encoding[] = [
  {
    name: "br",
    ending: ".br",
    compress: (content) =>
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  },
  {
    name: "zstd",
    ending: ".zst",
    ...(zstdCompress && {
      compress: (content) =>
        promisify(zstdCompress)(content, {
          params: { [ZSTD_LEVEL]: 19 },
          pledgedSrcSize: content.length,
        } as zlib.ZlibOptions),
    }),
  },
  { name: "gzip", ending: ".gz", compress: (content) => promisify(gzip)(content, { level: 9 }) },
];
