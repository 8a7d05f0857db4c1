import heights from "./heights.json" with { type: "json" };

/**
 * The heights of a part in a frame, in px, as snippets carry them: `280:1200,320:1100`. "" for one not yet measured.
 * `npm run measure:heights` measures them on the built site; a browser test says when they are no longer right.
 */
export function heightsOf(part: string): string {
  const measured = (heights.parts as Readonly<Record<string, readonly number[]>>)[part] ?? [];
  return measured.map((height, i) => `${heights.widths[i]}:${height}`).join(",");
}
