import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** As many at once as a few readers ask: servers are asked for everything, not put under load. */
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

export type Reply = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/** Asks for an address exactly as it is written, follows no redirect and decodes nothing. */
export const ask = (
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ agent, hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on("error", (error: NodeJS.ErrnoException) => {
      // A server may end a connection that has rested at the very moment that it is used again.
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(ask(origin, path, headers, method));
      else reject(error);
    });
    asked.end();
  });
