import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A second server, on any free port: somebody else's page, or another host that has our folder. */
export async function serve(
  listener: RequestListener,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((listening) => {
    server.listen(0, listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
