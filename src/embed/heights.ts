import heights from "./heights.json" with { type: "json" };

/** The widths, in px, at which the parts have been measured. */
export const MEASURED_AT = [280, 320, 480, 640, 900] as const;

/** The heights of a part at those widths, as snippets carry them: `280:1200,320:1100`. "" for a part not yet measured. */
export function heightsOf(part: string): string {
  const measured = (heights as Readonly<Record<string, readonly number[]>>)[part] ?? [];
  return measured.map((height, i) => `${MEASURED_AT[i]}:${height}`).join(",");
}
