import { serve } from "../support/staticServer.ts";

/** A file of text on its way to the browser. */
type Served = { path: string; type: string; text: string };

/** What is different about the site that a test sees. */
export type Changes = {
  /** Gives a file other words: how an engine reads it that lacks something. */
  file?: (served: Served) => string;
  /** A script that runs before any other of a page: it takes away what an engine lacks. */
  before?: string;
};

const COMPLAINTS = "/complaints";

/** Posts whatever goes wrong in a page, or in a frame of ours, to the server it comes from: no driver tells for all engines. */
const listenFor = (test: number): string => `(() => {
  const sent = [];
  const say = (what) => sent.push(fetch("${COMPLAINTS}?${test}", { method: "POST", body: what, keepalive: true }).catch(() => {}));
  // What has not come when a page is left does not come.
  let left = false;
  addEventListener("beforeunload", () => { left = true; });
  addEventListener("pageshow", () => { left = false; });
  addEventListener("error", ({ message, filename, lineno, target }) => {
    if (message) say("exception: " + message + " " + filename + ":" + lineno);
    else if (!left) say("not loaded: " + (target.src ?? target.href));
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => say("rejection: " + reason + " " + reason?.stack));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    say("policy violation: " + violatedDirective + " " + blockedURI + " " + sample));
  for (const level of ["error", "warn"]) {
    const print = console[level];
    console[level] = (...words) => { say("console " + level + ": " + words.join(" ")); print(...words); };
  }
  window.complaintsSent = () => Promise.all(sent);
})();`;

/**
 * A server in front of the built site's own: all it adds is a script at the head of each page that may have scripts, and
 * the changes of a test.
 * @param site the origin of the built site
 */
export async function serveFront(site: string) {
  let complaints: string[] = [];
  let changes: Changes = {};
  let test = 0;
  const { port, close } = await serve(async (request, response) => {
    const path = request.url ?? "/";
    if (path.startsWith(COMPLAINTS)) {
      let text = "";
      for await (const part of request) text += part;
      // What a page of an earlier test says while it goes is that it has not been loaded to its end.
      if (path === `${COMPLAINTS}?${test}`) complaints.push(text);
      response.writeHead(204).end();
      return;
    }
    const answer = await fetch(site + path, { redirect: "manual" });
    const headers = new Headers(answer.headers);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag", "connection"])
      headers.delete(name);
    // Nothing is kept: the next test may see another site.
    headers.set("cache-control", "no-store");
    const type = headers.get("content-type") ?? "";
    let body: Uint8Array | string = new Uint8Array(await answer.arrayBuffer());
    if (/^text\/|javascript|json|svg/.test(type)) {
      const text = new TextDecoder().decode(body);
      body = changes.file?.({ path, type, text }) ?? text;
      // Before the page's own policy, which holds for what comes behind it. The single file has no scripts, and its header lets none in.
      if (type.startsWith("text/html") && !path.startsWith("/explainer.html"))
        body = body.replace("<head>", `<head><script>${listenFor(test)}${changes.before ?? ""}</script>`);
    }
    response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
  });
  return {
    origin: `http://localhost:${port}`,
    close,
    /** From now on, for the next test, the site is as it is built. */
    begin(): void {
      test += 1;
      changes = {};
      complaints = [];
    },
    change(what: Changes): void {
      changes = what;
    },
    complaints: (): readonly string[] => complaints,
  };
}
