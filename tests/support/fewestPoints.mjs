export const tolerance = (height) => Math.max(24, 0.02 * height);

/** Whether the straight line between two of the measured points is right, within tolerance, at all that lie between. */
const isStraight = (measured, from, to) => {
  const [width, height] = measured[from];
  const slope = (measured[to][1] - height) / (measured[to][0] - width);
  return measured
    .slice(from + 1, to)
    .every(([at, high]) => Math.abs(Math.round(height + slope * (at - width)) - high) <= tolerance(high));
};

export function fewestPoints(measured) {
  /** For each measured point, the shortest way to it from the first one. */
  const ways = [[measured[0]]];
  for (let to = 1; to < measured.length; to += 1) {
    // The one right before it can always be reached from. Of two ways as short, the one with the longer last line.
    const before = ways.filter((_, from) => isStraight(measured, from, to));
    ways.push([...before.sort((a, b) => a.length - b.length)[0], measured[to]]);
  }
  return ways.at(-1);
}
