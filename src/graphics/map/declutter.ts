/** What comes first where two labels would lie on each other: where he is, where he came from, stops, areas. */
const RANKS = ["now", "from", "past", "later"];

type Box = { left: number; right: number; top: number; bottom: number };

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const within = (a: Box, b: Box): boolean =>
  a.left >= b.left + 2 && a.right <= b.right - 2 && a.top >= b.top + 2 && a.bottom <= b.bottom - 2;

/** How far apart points of a line are at most, screen pixels: no word fits between two. */
const APART = 8;

type Point = { x: number; y: number };

/** Points of the lines that are drawn, on the screen. Sums instead of DOMPoints: there are thousands. */
function pointsOf(lines: readonly SVGPathElement[]): Point[] {
  return lines.flatMap((line) => {
    const matrix = line.getScreenCTM();
    const parts = (line.getAttribute("d") ?? "").split("M").slice(1);
    if (!matrix) return [];
    const { a, b, c, d, e, f } = matrix;
    const scale = Math.hypot(a, b);
    return parts.flatMap((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const relative = part.includes("l");
      const points: Point[] = [];
      let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        const [dx, dy] = [numbers[i] ?? 0, numbers[i + 1] ?? 0];
        const [toX, toY] = relative ? [x + dx, y + dy] : [dx, dy];
        const steps = Math.ceil((Math.hypot(toX - x, toY - y) * scale) / APART);
        for (let step = 1; step <= steps; step += 1) {
          const share = step / steps;
          const [atX, atY] = [x + (toX - x) * share, y + (toY - y) * share];
          points.push({ x: a * atX + c * atY + e, y: b * atX + d * atY + f });
        }
        [x, y] = [toX, toY];
      }
      return points;
    });
  });
}

/**
 * Hides each label that the map's edge would cut off, or that would lie on one that matters more; a country's or a
 * water's name, and a scale, also where the journey's line or a stop lies (a town's stands on it, in a halo); and a
 * stop's ring that would lie on another stop's label.
 * Reads every place once, and only then changes anything: for when the camera has come to rest.
 * @param inTheWay what stands in front of the map
 */
export function declutter(svg: SVGSVGElement, map: Element, inTheWay: readonly Element[]): void {
  const labels = [...svg.querySelectorAll("text")]
    .map((text) => {
      const stop = text.closest<SVGElement>(".map-stop");
      const rank = stop ? RANKS.indexOf(stop.dataset.state ?? "later") : RANKS.length;
      // A scale's bar goes with its figure, a leader with its name.
      const line = (stop ?? text.closest("[data-scale]"))?.querySelector(".map-leader");
      return { text, stop, rank, hides: line ? [text, line] : [text], box: text.getBoundingClientRect() };
    })
    .filter(({ box }) => box.width > 0)
    .sort((a, b) => a.rank - b.rank);
  const rings = [...svg.querySelectorAll(".map-stop circle")]
    .map((ring) => ({ ring, stop: ring.closest<SVGElement>(".map-stop"), box: ring.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const drawn = [...svg.querySelectorAll<SVGPathElement>("[data-line-drawn] > .map-casing, .map-announced")];
  const line = pointsOf(drawn.filter((path) => path.getClientRects().length > 0));
  const edge = map.getBoundingClientRect();
  const taken: { box: Box; stop: Element | null }[] = inTheWay.map((element) => ({
    box: element.getBoundingClientRect(),
    stop: null,
  }));

  const hidden = new Set<Element>();
  for (const { text, stop, hides, box } of labels) {
    const area = text.matches(".map-country, .map-water, [data-scale] *");
    const crossed =
      area &&
      (rings.some((ring) => meet(ring.box, box)) ||
        line.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom));
    if (crossed || !within(box, edge) || taken.some((other) => meet(other.box, box))) {
      for (const element of hides) hidden.add(element);
    } else {
      taken.push({ box, stop });
    }
  }
  for (const { ring, stop, box } of rings) {
    const matters = stop?.dataset.state === "now" || stop?.dataset.state === "from";
    if (!matters && taken.some((other) => other.stop && other.stop !== stop && meet(other.box, box))) {
      hidden.add(ring);
    }
  }
  for (const element of svg.querySelectorAll("text, .map-leader, .map-stop circle")) {
    element.toggleAttribute("data-hidden", hidden.has(element));
  }
}
