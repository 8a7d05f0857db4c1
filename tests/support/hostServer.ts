import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { serve } from "./staticServer.ts";

const require = createRequire(import.meta.url);

/** What newsrooms load on their pages, as it is published. None of it is ever shipped with the story. */
const libraries: Readonly<Record<string, string>> = {
  "pym.js": require.resolve("pym.js"),
  "frames.js": require.resolve("@newswire/frames"),
  "sidechain.js": require.resolve("@nprapps/sidechain"),
  "iframe-resizer-4.js": require.resolve("iframe-resizer-4/js/iframeResizer.js"),
  "iframe-resizer-5.js": require.resolve("@iframe-resizer/parent/index.umd.js"),
  "open-iframe-resizer.js": require.resolve("@open-iframe-resizer/core"),
};

export const iframe = (src: string, attributes = ""): string =>
  `<iframe title="Frame" height="150" src="${src}" ${attributes}></iframe>`;

/** Serves "Host page", somebody else's, on another host and port: a heading and this body, which may load `/lib/pym.js` and the like. */
export async function serveHost(body: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const { port, close } = await serve((request, response) => {
    const library = libraries[request.url?.replace("/lib/", "") ?? ""];
    response.setHeader("Content-Type", library ? "text/javascript" : "text/html; charset=utf-8");
    response.end(
      library
        ? readFileSync(library)
        : `<!doctype html><html lang="en"><title>Host page</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><h1>Host page</h1><style>iframe { border: 0; width: 100% }</style>${body}`,
    );
  });
  return { origin: `http://127.0.0.1:${port}`, close };
}
