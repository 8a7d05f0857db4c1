import { readdirSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import sirv from "sirv";
import { out } from "../output.ts";
import { headerRules } from "./headerRules.ts";

const DEFAULT_PORT = 4173;

/**
 * Serves a built folder as a good static host does: with content types, the compressed copies that the build has written and
 * the headers of its `_headers` file; redirects to a page's address with its slash, and without capitals; and answers everything else
 * with the 404 page.
 */
function listener(folder: string): RequestListener {
  /** The 404 page, smallest first, by the encoding that a browser has to accept for it; "" for the page itself. */
  const notFound = Object.entries({ br: ".br", gzip: ".gz", "": "" }).map(
    ([encoding, ending]) => [encoding, readFileSync(`${folder}/404.html${ending}`)] as const,
  );
  const headersFor = headerRules(readFileSync(`${folder}/_headers`, "utf8"));
  const pages = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("index.html"))
      .map((file) => `/${file.replaceAll("\\", "/").replace(/\/?index\.html$/, "")}`),
  );
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });

  return (request, response) => {
    const setHeaders = (path: string): void => {
      // Hosts do this where no rule says otherwise.
      response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
      for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    };
    const sendNotFound = (): void => {
      // Not the headers of the missing path: a browser must not cache a missing asset for a year.
      setHeaders("/404.html");
      const accepted = `${request.headers["accept-encoding"]}`;
      const [encoding, page] = notFound.find(([name]) => accepted.includes(name)) ?? [];
      if (encoding) response.setHeader("Content-Encoding", encoding);
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", Vary: "Accept-Encoding" });
      response.end(request.method === "HEAD" ? undefined : page);
    };
    let path: string;
    let query: string;
    try {
      const url = new URL(request.url ?? "/", "http://localhost");
      path = decodeURIComponent(url.pathname);
      query = url.search;
    } catch {
      return sendNotFound();
    }
    setHeaders(path);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    // The links of a page are relative: without the slash at the end they would be wrong. Its letters are small.
    const page = path.toLowerCase().replace(/\/$/, "");
    if (pages.has(page) && path !== `${page}/`) {
      response.writeHead(301, { Location: `${page}/${query}` }).end();
      return;
    }
    // A range is one of the file itself.
    if (request.headers.range) delete request.headers["accept-encoding"];
    files(request, response, sendNotFound);
  };
}

/** Listens on PORT, or on 4173. If that is taken and PORT is not set, on the next free port. */
function listen(port: number, asked: boolean): void {
  const server = createServer(listener(out));
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (asked || port >= DEFAULT_PORT + 20) {
      console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
      process.exitCode = 1;
      return;
    }
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    listen(port + 1, false);
  });
  server.listen(port, () => console.log(`A rifle for a rifle: http://localhost:${port}/`));
}

const asked = process.env.PORT;
const port = asked === undefined ? DEFAULT_PORT : Number(asked);
if (Number.isInteger(port) && port >= 0 && port < 65_536) listen(port, asked !== undefined);
else {
  console.error(`PORT must be a whole number below 65536, not ${asked}`);
  process.exitCode = 1;
}
