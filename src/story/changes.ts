import { changes } from "@edition/changes.ts";
import type { Change } from "./types.ts";

/** Where the log tells of the first publication: the element's id. */
export const FIRST_EDITION = "edition-1";

/** For how many days a part says of itself that it was changed; then only the log does. */
const SHOWN_DAYS = 90;

const DAY = 86_400_000;

/**
 * The changes that a part still tells of, newest first: those that name it and are not older than 90 days.
 * @param today the day of the build (ISO); without it there are none
 */
export const recentChanges = (
  part: string,
  today: string | undefined,
  all: readonly Change[] = changes,
): readonly Change[] =>
  all.filter(
    ({ date, parts }) =>
      today && parts.some((one) => one === part) && (Date.parse(today) - Date.parse(date)) / DAY < SHOWN_DAYS,
  );
