/** `npm run preview`: serves the built site, on PORT or on 4173. */
import { createServer, type RequestListener } from "node:http";
import { out } from "../output.ts";
import { answer } from "./answer.ts";
import { latestBuild } from "./builtSite.ts";

const DEFAULT_PORT = 4173;

/** Says why there is no server, and ends. */
function giveUp(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** Listens on a port. If that is taken and was not asked for, on the next free one. */
function listen(listener: RequestListener, port: number, asked: boolean): void {
  const server = createServer(listener);
  server.once("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (asked || port >= DEFAULT_PORT + 20) {
      giveUp(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
      return;
    }
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    listen(listener, port + 1, false);
  });
  server.listen(port, () => console.log(`A rifle for a rifle: http://localhost:${port}/`));
}

async function serve(asked: string | undefined): Promise<void> {
  const port = asked === undefined ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port >= 65_536)
    return giveUp(`PORT must be a whole number below 65536, not ${asked}`);
  const siteNow = await latestBuild(out);
  listen(
    async (request, response) => {
      const { status, headers, body } = answer(await siteNow(), request);
      response.statusCode = status;
      response.setHeaders(new Map(Object.entries(headers)));
      if (body) response.setHeader("Content-Length", body.length);
      response.end(request.method === "HEAD" ? undefined : body);
    },
    port,
    asked !== undefined,
  );
}

await serve(process.env.PORT).catch((error: Error) => giveUp(error.message));
