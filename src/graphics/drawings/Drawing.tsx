import { usePage } from "../../page/page.tsx";
import coat from "./coat.svg?raw";
import coin from "./coin.svg?raw";
import drone from "./drone.svg?raw";
import fighter from "./fighter.svg?raw";
import frigate from "./frigate.svg?raw";
import glove from "./glove.svg?raw";
import hat from "./hat.svg?raw";
import photographs from "./photographs.svg?raw";
import picture from "./picture.svg?raw";
import rifle from "./rifle.svg?raw";
import rocket from "./rocket.svg?raw";
import satellite from "./satellite.svg?raw";
import shell from "./shell.svg?raw";
import sword from "./sword.svg?raw";
import train from "./train.svg?raw";
import vest from "./vest.svg?raw";

/** The files of the drawings, by their names. */
export const drawings = {
  coat,
  coin,
  drone,
  fighter,
  frigate,
  glove,
  hat,
  photographs,
  picture,
  rifle,
  rocket,
  satellite,
  shell,
  sword,
  train,
  vest,
} as const;

export type DrawingName = keyof typeof drawings;

/**
 * Joins the unfilled lines between two filled shapes, one path a class: the same picture with half the elements, since lines
 * have one colour and so may change places among themselves.
 */
function joined(shapes: string): string {
  const lines = new Map<string, string>();
  const draw = (): string => {
    const paths = [...lines].map(([kind, d]) => `<path class="${kind}" d="${d}"/>`).join("");
    lines.clear();
    return paths;
  };
  const content = shapes.replace(/<[^>]+>/g, (shape) => {
    const [, kind = "", d = ""] = /^<path class="([^"]+)" d="([^"]+)"\/>$/.exec(shape) ?? [];
    if (!d) return draw() + shape;
    lines.set(kind, (lines.get(kind) ?? "") + d);
    return "";
  });
  return content + draw();
}

/** Takes the file of a drawing apart: its view box, and its shapes without title, style, groups and ids, which the page has. */
export function takeApart(file: string): { viewBox: string; content: string } {
  const viewBox = /viewBox="([^"]+)"/.exec(file)?.[1];
  if (!viewBox) throw new Error("A drawing needs a viewBox");
  const content = file
    .slice(file.indexOf(">") + 1, file.lastIndexOf("</svg>"))
    .replace(/<(title|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<\/?g\b[^>]*>/g, "")
    .replace(/ id="[^"]*"/g, "")
    .replace(/\s*(<[^>]+>)\s*/g, "$1");
  return { viewBox, content: joined(content) };
}

/** Turns a drawing by a quarter to the right: what pointed up points east. */
function quarterTurn(viewBox: string): string {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return `${-(y + height)} ${x} ${height} ${width}`;
}

/**
 * A drawing, inline so that it takes the page's colours. Its shapes stand in a page once: where it is drawn again, it points
 * to them. `label` names it for assistive technology; without one it is decoration beside words that say the same.
 * `mirrored` flips it, `turned` turns it by a quarter to the right. `small`, for less than 200 px, omits the hatching;
 * `planned` draws the outline alone, dashed.
 */
export function Drawing({
  of: name,
  label,
  mirrored = false,
  turned = false,
  small = false,
  planned = false,
  className,
}: {
  of: DrawingName;
  label?: string | undefined;
  mirrored?: boolean;
  turned?: boolean;
  small?: boolean;
  planned?: boolean;
  className?: string;
}) {
  const { part, drawn } = usePage();
  const { viewBox, content } = takeApart(drawings[name]);
  // The content of two pages can stand in one document, so the id carries the item's name.
  const id = ["drawing", name, ...(part.includes("/") ? [part.replaceAll("/", "-")] : [])].join("-");
  const shapes = drawn?.has(name) ? `<use href="#${id}"/>` : drawn ? `<g id="${id}">${content}</g>` : content;
  drawn?.add(name);
  const accessible = label
    ? ({ role: "img", "aria-label": label } as const)
    : ({ "aria-hidden": true } as const);
  const classes = [
    "drawing",
    `drawing-${name}`,
    small && "drawing-small",
    planned && "drawing-planned",
    className,
  ];
  return (
    <svg
      className={classes.filter(Boolean).join(" ")}
      viewBox={turned ? quarterTurn(viewBox) : viewBox}
      data-mirrored={mirrored ? "" : undefined}
      {...accessible}
      // The drawings are files of this project
      dangerouslySetInnerHTML={{ __html: turned ? `<g transform="rotate(90)">${shapes}</g>` : shapes }}
    />
  );
}
