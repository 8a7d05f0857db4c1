import fighter from "./fighter.svg?raw";
import frigate from "./frigate.svg?raw";
import glove from "./glove.svg?raw";
import rifle from "./rifle.svg?raw";
import rocket from "./rocket.svg?raw";
import train from "./train.svg?raw";

const files = { fighter, frigate, glove, rifle, rocket, train } as const;

export type DrawingName = keyof typeof files;

/**
 * Takes the file of a drawing apart: its view box, and its content without title and style, which the page has. The ids in
 * it get the prefix, so that a drawing can be on a page twice. Without a prefix they are removed.
 */
export function takeApart(file: string, prefix = ""): { viewBox: string; content: string } {
  const viewBox = /viewBox="([^"]+)"/.exec(file)?.[1];
  if (!viewBox) throw new Error("A drawing needs a viewBox");
  const content = file
    .slice(file.indexOf(">") + 1, file.lastIndexOf("</svg>"))
    .replace(/<(title|style)[\s\S]*?<\/\1>/g, "")
    .replace(/>\s+</g, "><")
    .trim();
  return {
    viewBox,
    content: prefix ? content.replace(/ id="/g, ` id="${prefix}-`) : content.replace(/ id="[^"]*"/g, ""),
  };
}

/** Turns a drawing by a quarter to the right: what pointed up points east. */
function quarterTurn({ viewBox, content }: { viewBox: string; content: string }): {
  viewBox: string;
  content: string;
} {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return {
    viewBox: `${-(y + height)} ${x} ${height} ${width}`,
    content: `<g transform="rotate(90)">${content}</g>`,
  };
}

/**
 * A drawing, inline so that it takes the page's colours. `label` names it for assistive technology; without one it is
 * decoration beside words that say the same. `mirrored` flips it, `turned` turns it by a quarter to the right. `small`, for
 * less than 200 px, omits the hatching.
 */
export function Drawing({
  of: name,
  prefix,
  label,
  mirrored = false,
  turned = false,
  small = false,
  className,
}: {
  of: DrawingName;
  prefix?: string;
  label?: string;
  mirrored?: boolean;
  turned?: boolean;
  small?: boolean;
  className?: string;
}) {
  const upright = takeApart(files[name], prefix);
  const plain = small
    ? { ...upright, content: upright.content.replace(/<path class="d-hatch"[^>]*>/g, "") }
    : upright;
  const { viewBox, content } = turned ? quarterTurn(plain) : plain;
  const accessible = label
    ? ({ role: "img", "aria-label": label } as const)
    : ({ "aria-hidden": true } as const);
  return (
    <svg
      className={`drawing drawing-${name}${small ? " drawing-small" : ""}${className ? ` ${className}` : ""}`}
      viewBox={viewBox}
      data-mirrored={mirrored ? "" : undefined}
      {...accessible}
      // The drawings are files of this project
      dangerouslySetInnerHTML={{ __html: content }}
    />
  );
}
