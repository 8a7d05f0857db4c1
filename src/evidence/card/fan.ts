/** Px from one line of the drawing to the next. */
const STEP = 5;

/** How high the drawing of some reports is, px. It is 28 wide. */
export const fanHeight = (reports: number): number => reports * STEP;

/** Many reports, one origin: as many lines as there are reports meet in one. The path of an SVG of 28 by `fanHeight`. */
export const fanPath = (reports: number): string =>
  Array.from({ length: reports }, (_, i) => (i + 0.5) * STEP)
    .map((y) => `M0 ${y}C14 ${y} 10 ${fanHeight(reports) / 2} 28 ${fanHeight(reports) / 2}`)
    .join("");
