import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ASK_AGAIN, contentTypeOf, HEADERS_FILE, headersFor } from "../../src/build/headers.ts";
import { dist, files } from "../build/dist.ts";
import { ask, type Reply } from "./ask.ts";
import {
  BELOW,
  hostFolder,
  type Running,
  startApache,
  startCaddy,
  startNginx,
  startOurs,
  TOP,
} from "./start.ts";

/** Every file by its address; a page's is that of its folder. From the site's own top, without a slash. */
const addresses = files
  .filter((file) => file !== HEADERS_FILE)
  .map((file) => ({ file, address: file.replace(/(^|\/)index\.html$/, "$1") }));
const pages = addresses.filter(({ file }) => file.endsWith("index.html")).map(({ address }) => address);
const isText = (file: string): boolean => !/\.(png|woff2)$/.test(file);
const content = (file: string): Buffer => readFileSync(join(dist, file));
const notFound = content("404.html");
/** One file of each kind that is cached or sent in its own way. */
const samples = [
  "index.html",
  "gifts/glove/index.html",
  "claims.csv",
  "embed/v1.js",
  "cards/story.png",
].concat(
  [".js", ".css", ".woff2"].flatMap(
    (end) => files.find((file) => file.startsWith("assets/") && file.endsWith(end)) ?? [],
  ),
);
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "$1");

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};
const decoded = ({ headers, body }: Reply): Buffer | undefined =>
  decoders[headers["content-encoding"] ?? "identity"]?.(body);

/** Which promises a reply to a file's address breaks, whatever its status. */
function brokenHeaders(file: string, { headers }: Reply): string[] {
  const promised = {
    "Cache-Control": ASK_AGAIN,
    ...headersFor(`/${file}`),
    "Content-Type": contentTypeOf(`/${file}`),
  };
  const never = ["X-Frame-Options", "Content-Language", "Cross-Origin-Opener-Policy"].concat(
    "Cross-Origin-Embedder-Policy" in promised ? [] : "Cross-Origin-Embedder-Policy",
  );
  return [
    ...Object.entries(promised)
      .filter(([name, value]) => headers[name.toLowerCase()] !== value)
      .map(([name]) => `${name}: ${headers[name.toLowerCase()]}`),
    ...never.filter((name) => name.toLowerCase() in headers),
    ...(isText(file) && headers.vary !== "Accept-Encoding" ? [`Vary: ${headers.vary}`] : []),
  ];
}

/** Asks all at once; the agent lets a few through at a time. Gives what is wrong, with the address before it. */
async function faults<T>(
  of: readonly T[],
  say: (one: T) => string,
  check: (one: T) => Promise<readonly unknown[]>,
): Promise<string[]> {
  const found = await Promise.all(
    of.map(async (one) => (await check(one)).map((fault) => `${say(one)}: ${fault}`)),
  );
  return found.flat();
}

let host: ReturnType<typeof hostFolder>;
beforeAll(() => {
  host = hostFolder(dist);
});
afterAll(() => host.remove());

/** Each server, where the site is on it, and whether it leads from capitals to small letters. */
describe.each([
  ["nginx", startNginx, TOP, false],
  ["nginx, below a path", startNginx, BELOW, false],
  ["Caddy", startCaddy, TOP, false],
  ["Caddy, below a path", startCaddy, BELOW, false],
  ["Apache", startApache, TOP, true],
  ["Apache, below a path by .htaccess", startApache, BELOW, true],
  ["npm start", startOurs, TOP, true],
] as const)("%s", (_, start, home, small) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(host.folder, home);
  });
  afterAll(() => server?.stop());

  const get = (address: string, headers: Record<string, string> = {}, method?: string): Promise<Reply> =>
    ask(server.origin, home + address, headers, method);

  test.each(["identity", "gzip", "br"])(
    "every file is there as %s, with its type and headers",
    async (encoding) => {
      const wrong = await faults(
        addresses,
        ({ address }) => address,
        async ({ file, address }) => {
          const reply = await get(address, { "accept-encoding": encoding });
          const sent = reply.headers["content-encoding"] ?? "identity";
          return [
            ...(reply.status === 200 ? brokenHeaders(file, reply) : [reply.status]),
            ...(sent === (isText(file) ? encoding : "identity") ? [] : [`as ${sent}`]),
            ...(reply.headers.etag ? [] : ["no ETag"]),
            ...(decoded(reply)?.equals(content(file)) ? [] : ["other bytes"]),
          ];
        },
      );
      expect(addresses.length).toBeGreaterThan(500);
      expect(wrong).toEqual([]);
    },
  );

  test("an encoding that is refused is not sent, and a reader behind a proxy gets the same", async () => {
    const sent = async (headers: Record<string, string>): Promise<string | undefined> =>
      (await get("gifts/", headers)).headers["content-encoding"];
    expect(await sent({})).toBeUndefined();
    expect(await sent({ "accept-encoding": "gzip;q=0" })).toBeUndefined();
    expect(await sent({ "accept-encoding": "br;q=0, gzip" })).toBe("gzip");
    expect(await sent({ "accept-encoding": "gzip, deflate, br" })).toBe("br");
    expect(await sent({ "accept-encoding": "gzip", via: "1.1 proxy.example" })).toBe("gzip");
  });

  test("a page without its slash is sent to the page, with its query", async () => {
    const wrong = await faults(
      pages.filter((page) => page !== ""),
      (page) => page,
      async (page) => {
        const { status, headers } = await get(`${page.slice(0, -1)}?theme=dark&a=%20b`);
        const location = new URL(headers.location ?? "", server.origin).href;
        return [
          ...([301, 308].includes(status) ? [] : [status]),
          ...(location === `${server.origin}${home}${page}?theme=dark&a=%20b` ? [] : [location]),
          ...(/immutable|max-age=[1-9]/.test(headers["cache-control"] ?? "") ? ["kept"] : []),
        ];
      },
    );
    expect(wrong).toEqual([]);
  });

  test(`an address with capitals ${small ? "leads to the page" : "is the 404 page, which goes on by script"}`, async () => {
    for (const address of ["GIFTS/Glove", "Gifts/", "EMBED/gifts/Glove/"]) {
      let reply = await get(address);
      if (small) {
        expect(reply.status, address).toBe(301);
        for (let hops = 0; hops < 3 && reply.headers.location; hops++)
          reply = await ask(server.origin, new URL(reply.headers.location, server.origin).pathname);
        expect([reply.status, reply.body.includes("</html>")], address).toEqual([200, true]);
        expect(reply.body.equals(notFound), address).toBe(false);
      } else expect([reply.status, reply.body.equals(notFound)], address).toEqual([404, true]);
    }
  });

  test("what is missing is the 404 page with its status, and nobody keeps it", async () => {
    const missing = [
      "nothing",
      "nothing/",
      "gifts/nothing/",
      "gifts/glove/nothing.html",
      "assets/",
      "assets/index-00000000.js",
      "assets/embed-gifts-00000000.css",
      "embed/nothing/",
      "embed/v1.js/",
      "embed/v2.js",
      "cards/nothing.png",
      "explainer.html.bak",
      HEADERS_FILE,
      ".htaccess",
      ".git/config",
    ];
    const wrong = await faults(
      missing.flatMap((address) => ["identity", "gzip", "br"].map((encoding) => ({ address, encoding }))),
      ({ address, encoding }) => `${address} as ${encoding}`,
      async ({ address, encoding }) => {
        const reply = await get(address, { "accept-encoding": encoding });
        return [
          ...(reply.status === 404 ? brokenHeaders("404.html", reply) : [reply.status]),
          ...(decoded(reply)?.equals(notFound) ? [] : ["another page"]),
        ];
      },
    );
    expect(wrong).toEqual([]);
  });

  test("a range is one of the file itself, from its end too; what is beyond it is said to be", async () => {
    for (const file of samples) {
      const whole = content(file);
      const size = whole.length;
      for (const encoding of ["identity", "br, gzip"]) {
        for (const [range, from, to] of [
          ["bytes=0-9", 0, 10],
          ["bytes=-500", size - 500, size],
          [`bytes=${size - 7}-`, size - 7, size],
          [`bytes=100-${size * 2}`, 100, size],
        ] as const) {
          const reply = await get(addressOf(file), { range, "accept-encoding": encoding });
          // nginx gives the whole where it has compressed copies.
          const part = reply.status === 206 ? whole.subarray(from, to) : whole;
          expect([200, 206], `${file} ${range}`).toContain(reply.status);
          if (encoding === "identity") expect(reply.status, `${file} ${range}`).toBe(206);
          expect(decoded(reply)?.equals(part), `${file} ${range} as ${encoding}`).toBe(true);
        }
      }
      const beyond = await get(addressOf(file), { range: `bytes=${size}-` });
      expect(beyond.status, file).toBe(416);
      // Apache says no size.
      expect(beyond.headers["content-range"] ?? `bytes */${size}`, file).toBe(`bytes */${size}`);
      const changed = await get(addressOf(file), { range: "bytes=0-9", "if-range": '"of another build"' });
      expect([changed.status, changed.body.length], file).toEqual([200, size]);
    }
  });

  test("what a reader has is not sent again, in any encoding, and each has a tag of its own", async () => {
    for (const file of samples) {
      const tags = new Set<string>();
      const encodings = isText(file) ? ["identity", "gzip", "br"] : ["identity"];
      for (const encoding of encodings) {
        const accept = { "accept-encoding": encoding };
        const { etag = "", "cache-control": kept } = (await get(addressOf(file), accept)).headers;
        tags.add(etag);
        const again = await get(addressOf(file), { ...accept, "if-none-match": etag });
        expect([again.status, again.body.length, again.headers["cache-control"]], file).toEqual([
          304,
          0,
          kept,
        ]);
      }
      expect(tags.size, file).toBe(encodings.length);
    }
  });

  test("the head of a file says what the file does", async () => {
    for (const file of samples) {
      const head = await get(addressOf(file), { "accept-encoding": "br" }, "HEAD");
      expect([head.status, head.body.length, ...brokenHeaders(file, head)], file).toEqual([200, 0]);
    }
  });
});
