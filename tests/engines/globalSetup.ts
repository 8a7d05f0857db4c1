import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { programsOf } from "../support/findEngines.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    /** The X display that is there for engines which need one; "" without one. */
    display: string;
  }
}

const started: ChildProcess[] = [];

/** Starts a program and waits until it has written something that says where it can be found. */
async function start(command: string, args: string[], says: RegExp, env = {}): Promise<string> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
    // npm starts the server in a shell: all of them are one group, which is ended together.
    detached: true,
  });
  started.push(child);
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  while (!says.test(said)) {
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    if (child.exitCode !== null) throw new Error(`${command} has ended: ${said}`);
  }
  return says.exec(said)?.[1] ?? "";
}

/** Serves the built site, and a display, for all tests of the run; ends both by their ids. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const port = process.env.TEST_PORT ?? "4197";
  provide("site", await start("npm", ["run", "preview"], /(http:\/\/localhost:\d+)\//, { PORT: port }));
  const xvfb = programsOf("webkit")?.display;
  const screen = ["-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  provide("display", xvfb ? `:${await start(xvfb, ["-displayfd", "1", ...screen], /(\d+)\n/)}` : "");
  return () => {
    for (const { pid } of started) if (pid) process.kill(-pid);
  };
}
