import { isInView } from "../../page/isInView.ts";

/** An item's drawing, where it stands on the page and where in the sheet. */
export type CarriedObject = {
  onPage: Element;
  inSheet: Element;
};

const middle = ({ x, y, width, height }: DOMRect): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

const away = (from: DOMRect, to: DOMRect): number => {
  const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)];
  return Math.hypot(toX - fromX, toY - fromY);
};

/** The name of what a drawing shows, by its class: "drawing-glove". */
const nameOf = (drawing: Element): string | undefined =>
  [...drawing.classList].find((name) => name.startsWith("drawing-") && !/-(small|planned)$/.test(name));

/**
 * The drawing of an item that can be carried from the page into the sheet and back: the same thing, in sight at both ends.
 * Of several on the page the one nearest to the link that was pressed.
 * @param path of the item
 */
export function findObject(path: string, sheet: Element, link: Element | null): CarriedObject | null {
  // Static HTML on both sides, which no React root owns.
  const inSheet = sheet.querySelector(".item-figure .drawing");
  if (!inSheet || !isInView(inSheet)) return null;
  const id = path.slice(1, -1);
  // Places of this drawing on the page, and the drawing in the link itself.
  const marked = [...document.querySelectorAll(`main [data-object="${CSS.escape(id)}"]`)];
  const onPage = [...marked, ...(link ? [link] : [])]
    .flatMap((holder) => (holder.matches(".drawing") ? holder : [...holder.querySelectorAll(".drawing")]))
    .filter((drawing) => isInView(drawing) && nameOf(drawing) === nameOf(inSheet));
  const start = (link ?? inSheet).getBoundingClientRect();
  const [nearest] = onPage.sort(
    (a, b) => away(a.getBoundingClientRect(), start) - away(b.getBoundingClientRect(), start),
  );
  return nearest ? { onPage: nearest, inSheet } : null;
}

/** A copy of the drawing that moves above both, and what would have to be done to it to stand where it stands on the page. */
export function liftOut({ onPage, inSheet }: CarriedObject): { copy: HTMLElement; toPage: string } {
  const [from, to] = [onPage.getBoundingClientRect(), inSheet.getBoundingClientRect()];
  const copy = document.createElement("div");
  copy.className = "item-sheet-carried";
  const drawing = inSheet.cloneNode(true) as Element;
  // Its shapes stand once in the document.
  for (const shape of drawing.querySelectorAll("[id]")) shape.removeAttribute("id");
  copy.append(drawing);
  const { style } = copy;
  style.left = `${to.x}px`;
  style.top = `${to.y}px`;
  style.width = `${to.width}px`;
  style.height = `${to.height}px`;
  const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)];
  return {
    copy,
    toPage: `translate(${fromX - toX}px, ${fromY - toY}px) scale(${from.width / to.width})`,
  };
}
