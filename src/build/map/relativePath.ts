import { type GeoPermissibleObjects, geoPath } from "d3-geo";

/** A step along one axis in the fewest characters: ".4", not "0.4". */
const short = (units: number): string => String(units).replace(/^(-?)0\./, "$1.");

/** Two numbers; a minus sign is separator enough. */
const pair = (x: string, y: string): string => x + (y.startsWith("-") ? "" : ",") + y;

/**
 * The path of a planar object, in relative steps ("M414,888l3-2-2-6z"): two thirds of the length of an absolute one.
 * Steps go from rounded point to rounded point, so that no error adds up. A step of nothing is left out.
 * @param decimals of the numbers: 0 or 1
 */
export function relativePath(object: GeoPermissibleObjects, decimals: 0 | 1): string {
  const scale = 10 ** decimals;
  const written = (steps: number): string => short(steps / scale);
  let d = "";
  let pen = { x: 0, y: 0 };
  /** Whether the last thing written is a step, which another may follow without its letter. */
  let inSteps = false;
  const rounded = (x: number, y: number) => ({ x: Math.round(x * scale), y: Math.round(y * scale) });
  geoPath(null, {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      pen = rounded(x, y);
      d += `M${pair(written(pen.x), written(pen.y))}`;
      inSteps = false;
    },
    lineTo(x, y) {
      const to = rounded(x, y);
      if (to.x === pen.x && to.y === pen.y) return;
      const step = pair(written(to.x - pen.x), written(to.y - pen.y));
      if (!inSteps) d += "l";
      else if (!step.startsWith("-")) d += " ";
      d += step;
      pen = to;
      inSteps = true;
    },
    closePath() {
      d += "z";
      inSteps = false;
    },
  })(object);
  return d;
}
