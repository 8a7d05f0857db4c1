import type { Change } from "../types.ts";

/** The day on which this edition was first published (ISO), and what the log says of it. */
export const firstEdition = { date: "2026-11-29", says: "First published." } as const;

/** What has been changed since, newest first. `npm run changes` writes drafts here. */
export const changes: readonly Change[] = [];
