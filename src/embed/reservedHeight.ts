/** Words keep their area when they get narrower: a guess, in square px, for a snippet that brings no table. */
const AREA = 360_000;

/**
 * The px to keep free for a frame until it says how high it is.
 * @param table heights at widths, narrow to wide, `280:1200,480:900`, as the editors' page writes them; in between, in
 *   proportion; outside, as at the nearest
 * @param width of the frame in px; 0 where it is not shown
 */
export function reservedHeight(table: string | undefined, width: number): number {
  // A guess is no lower than a short part, and no higher than a telephone and a half.
  let height = Math.min(Math.max(AREA / width, 400), 1_200);
  let before = 0;
  for (const [, at, known] of (table ?? "").matchAll(/(\d{1,5}):(\d{1,5})/g)) {
    // How far the width is on its way from the width before to this one.
    const share = before && (width - before) / (Number(at) - before);
    if (share < 0) break;
    height = before && share < 1 ? height + share * (Number(known) - height) : Number(known);
    before = Number(at);
  }
  return Math.round(height);
}
