import { promisify } from "node:util";
import * as zlib from "node:zlib";

/** One way to compress a file of text: how HTTP calls it, the ending of the copy, and what makes it. */
export type Encoding = Readonly<{
  name: string;
  ending: string;
  compress: (content: Buffer) => Promise<Buffer>;
}>;

const { brotliCompress, constants, gzip } = zlib;

/** Zstandard: with Node 22.15 and later. The types at hand are those of the oldest Node that we run on. */
const { zstdCompress } = zlib as { zstdCompress?: typeof gzip };
const { ZSTD_c_compressionLevel: ZSTD_LEVEL = 0 } = constants as { ZSTD_c_compressionLevel?: number };

/** How the build compresses, each as strongly as it can: it happens once. */
export const encodings: readonly Encoding[] = [
  {
    name: "br",
    ending: ".br",
    compress: (content) =>
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  },
  ...(zstdCompress
    ? [
        {
          name: "zstd",
          ending: ".zst",
          compress: (content: Buffer) =>
            promisify(zstdCompress)(content, {
              params: { [ZSTD_LEVEL]: 19 },
              pledgedSrcSize: content.length,
            } as zlib.ZlibOptions),
        },
      ]
    : []),
  { name: "gzip", ending: ".gz", compress: (content) => promisify(gzip)(content, { level: 9 }) },
];
