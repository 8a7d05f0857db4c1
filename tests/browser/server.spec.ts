import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { expect, test } from "../support/page.ts";
import { routes } from "../support/routes.ts";

const asset = (end: string): string => {
  const name = readdirSync("dist/assets").find((file) => file.endsWith(end));
  if (!name) throw new Error(`No ${end} in dist/assets`);
  return `/assets/${name}`;
};

/** The status of an address exactly as it is written: `fetch` and its like would tidy it first. */
const statusOf = (origin: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });

test("every route has its page, with its title", async ({ request }) => {
  expect(routes.length).toBeGreaterThan(50);
  for (const { path, title } of routes) {
    // As they are: how they are compressed is looked at below.
    const response = await request.get(path, { maxRedirects: 0, headers: { "Accept-Encoding": "identity" } });
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(await response.text(), path).toContain(`<title>${title.replace(/&/g, "&amp;")}</title>`);
  }
});

test("what is not there is a 404, and nothing brings the server down", async ({ request, origin }) => {
  const page = await (await request.get("/404.html")).text();
  for (const path of [
    "/nothing/",
    "/gifts/nothing/",
    "/assets/nothing.js",
    "/gifts/glove/more/",
    "/index.php?a=1",
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).toBe(page);
    expect(response.headers()["content-encoding"], path).toBe("br");
    const bare = await request.get(path, { headers: { "Accept-Encoding": "identity" } });
    expect(bare.headers()["content-encoding"], path).toBeUndefined();
    expect(await bare.text()).toBe(page);
    expect(response.headers()["content-security-policy"], path).toBeTruthy();
  }
  for (const path of [
    "/%E0%A4%A",
    "/%",
    "//",
    "///gifts",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/package.json",
    "/gifts/%00",
    "/?%",
    "/\\..\\",
    "http://[/",
    "/%2F%2Fevil.example",
  ]) {
    expect([200, 301, 400, 404], path).toContain(await statusOf(origin, path));
  }
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
  ]) {
    expect(await statusOf(origin, path), path).toBe(404);
  }
  expect(await statusOf(origin, "/")).toBe(200);
});

test("a page asked for without its slash is sent there, with its query, and never to another host", async ({
  request,
  origin,
}) => {
  const response = await request.get("/gifts/glove?theme=dark&a=%20b", { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe("/gifts/glove/?theme=dark&a=%20b");
  await new Promise<void>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path: "//evil.example/gifts" }, (answer) => {
      answer.resume();
      expect(answer.headers.location ?? "/").toMatch(/^\/(?!\/)/);
      resolve();
    }).on("error", reject);
  });
});

test("types, compression and caching are those of a good host", async ({ request }) => {
  const types: Record<string, RegExp> = {
    [asset(".js")]: /javascript/,
    [asset(".css")]: /^text\/css/,
    [asset(".woff2")]: /^font\/woff2/,
    "/icon.svg": /^image\/svg\+xml/,
    "/icon-180.png": /^image\/png/,
    "/sitemap.xml": /xml/,
    "/feed.xml": /^application\/atom\+xml; charset=utf-8$/,
    "/story.json": /^application\/json/,
    "/story.schema.json": /^application\/schema\+json/,
    "/claims.csv": /^text\/csv; charset=utf-8$/,
    "/itinerary.csv": /^text\/csv; charset=utf-8$/,
    "/itinerary-stops.geojson": /^application\/geo\+json$/,
    "/itinerary-railway.geojson": /^application\/geo\+json$/,
    "/itinerary.svg": /^image\/svg\+xml/,
    "/embed/gifts/glove/changes.json": /^application\/json/,
    "/explainer": /^text\/html/,
    "/robots.txt": /^text\/plain/,
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"], path).toMatch(type);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["access-control-allow-origin"], path).toBe("*");
    expect(headers["cache-control"], path).toMatch(
      path.startsWith("/assets/") ? /max-age=31536000, immutable/ : /must-revalidate/,
    );
  }
  for (const path of ["/", "/sources/", "/feed.xml", "/story.schema.json", asset(".js"), asset(".css")]) {
    for (const encoding of ["br", "gzip"]) {
      const { "content-encoding": sent, vary } = (
        await request.get(path, { headers: { "Accept-Encoding": encoding } })
      ).headers();
      expect(sent, `${path} as ${encoding}`).toBe(encoding);
      expect(vary, path).toMatch(/accept-encoding/i);
    }
    const both = await request.get(path, { headers: { "Accept-Encoding": "gzip, deflate, br" } });
    expect(both.headers()["content-encoding"], path).toBe("br");
  }
  const part = await request.get("/claims.csv", { headers: { Range: "bytes=0-9", "Accept-Encoding": "br" } });
  expect(part.status()).toBe(206);
  expect(part.headers()["content-encoding"]).toBeUndefined();
  expect(await part.body()).toEqual((await (await request.get("/claims.csv")).body()).subarray(0, 10));
  const end = await request.get("/claims.csv", { headers: { Range: "bytes=-10" } });
  expect([end.status(), (await end.body()).length]).toEqual([206, 10]);
  expect((await request.get("/claims.csv", { headers: { Range: "bytes=99999999-" } })).status()).toBe(416);
  const { etag = "" } = (await request.get("/")).headers();
  expect(etag).not.toBe("");
  expect((await request.get("/", { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.head("/gifts/")).status()).toBe(200);
  expect((await request.post("/gifts/")).status()).toBe(405);
});

test("the policy is strict, in header and page together, and lets anyone frame us", async ({ request }) => {
  for (const path of ["/", "/gifts/glove/", "/sources/", "/embed/gifts/", "/404.html"]) {
    const response = await request.get(path);
    const headers = response.headers();
    const policy = headers["content-security-policy"] ?? "";
    // The header is the same for every page: nothing from elsewhere, no handler and no style as an attribute.
    expect(policy, path).toMatch(/^default-src 'none'; /);
    expect(policy, path).toContain("; script-src-attr 'none'; style-src-attr 'none'");
    expect(policy, path).not.toMatch(/unsafe-eval|frame-ancestors|\*|https?:/);
    // What may run in a page its own policy names, by hashes. But it lets any style in, for the copies that somebody saves.
    const [, escaped = ""] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(await response.text()) ?? [];
    const own = escaped.replaceAll("&#x27;", "'");
    expect(own, path).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[\w+/=]+')+; /);
    expect(own, path).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["cross-origin-opener-policy"]).toBeUndefined();
  }
});

test("a script, a handler, a style and a picture from elsewhere that got into a page by a fault do nothing", async ({
  page,
  complaints,
}) => {
  complaints.allow(/violat/, /evil\.example\S* csp$/);
  complaints.alsoOurs("https://evil.example");
  await page.goto("/gifts/glove/");
  const title = await page.title();
  const refused = await page.evaluate(async () => {
    const seen = new Set<string>();
    await new Promise<void>((all) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        if (seen.add(effectiveDirective).size === 4) all();
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
      document.body.insertAdjacentHTML(
        "beforeend",
        `<img src="https://evil.example/x.png" onerror="document.title = 'taken'"><b style="position:fixed">x</b>`,
      );
    });
    return [...seen].sort();
  });
  expect(refused).toEqual(["img-src", "script-src-attr", "script-src-elem", "style-src-attr"]);
  expect(await page.title()).toBe(title);
});

/** Starts one more server. The env is as given: PORT is not taken over from the test's own. */
function start(port: string | undefined) {
  const { PORT: _, ...env } = process.env;
  const child = spawn(process.execPath, ["node_modules/.cache/prerender/serve.js"], {
    env: port === undefined ? env : { ...env, PORT: port },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, ended, said: () => said };
}

test("a port that was asked for and is taken, or is none, is said and the server ends", async ({
  origin,
}) => {
  const { port } = new URL(origin);
  for (const [asked, message] of [
    [port, `Port ${port} is taken`],
    ["eighty", "PORT must be a whole number"],
  ] as const) {
    const server = start(asked);
    try {
      await expect.poll(() => server.child.exitCode).toBe(1);
      expect(server.said()).toContain(message);
    } finally {
      server.child.kill();
    }
  }
});

test("where the usual port is taken the next free one is used", async () => {
  // Whether we take it or somebody has it already is the same.
  const squatter = createServer();
  await new Promise<void>((done) => {
    squatter.once("error", () => done()).listen(4173, () => done());
  });
  const server = start(undefined);
  try {
    await expect.poll(server.said, { timeout: 10_000 }).toMatch(/http:\/\/localhost:\d+\//);
    expect(server.said()).toContain("Port 4173 is taken, trying 4174.");
    const [address = ""] = /http:\/\/localhost:\d+\//.exec(server.said()) ?? [];
    expect(new URL(address).port).not.toBe("4173");
    expect((await fetch(address)).status).toBe(200);
  } finally {
    server.child.kill();
    await server.ended;
    squatter.close();
  }
});
