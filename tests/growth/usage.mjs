/* Loaded before a program (`node --import`): writes to the file that USAGE names what it has cost when it ends. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  // A second process of the program does not count as it.
  if (process.env.USAGE_OF === String(process.ppid))
    writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage()));
});
