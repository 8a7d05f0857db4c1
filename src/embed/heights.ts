import heights from "./heights.json" with { type: "json" };

/**
 * The heights of a part in a frame, in px, as snippets carry them, narrow to wide: `280:1200,320:1100`. "" for one not
 * yet measured. `npm run measure:heights` measures them on the built site, and keeps as many as are needed; a browser
 * test says when they are no longer right.
 */
export const heightsOf = (part: string): string => (heights as Readonly<Record<string, string>>)[part] ?? "";
