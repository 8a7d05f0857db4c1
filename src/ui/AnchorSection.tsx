import type { ReactNode } from "react";
import type { DataAttributes } from "../page/attributes.ts";
import type { Line } from "../story/types.ts";
import { useAriaLevel } from "./Subheading.tsx";

/**
 * What has an address of its own: the opening, a chapter, an item. The path `/gifts/glove/` is the element id
 * `gifts/glove`, so no table is needed to get from one to the other. `page/anchors.ts` finds them in the browser.
 */
export function AnchorSection({
  id,
  title,
  label,
  as: Element = "section",
  className,
  children,
  tabIndex,
  ground,
  line,
  data,
}: {
  id: string;
  /** The title of its page, with its certainty, without the story's name. */
  title: string;
  /** The id of the heading that names it as a region. */
  label?: string;
  as?: "section" | "article" | "li" | "div";
  className?: string;
  children: ReactNode;
  /** -1 where the section takes the focus itself, because it has no `AnchorHeading`. */
  tabIndex?: -1;
  /** The colours that a chapter stands on, where they are not the page's. */
  ground?: Ground | undefined;
  /** The line that the item carries: the certainty filter dims the item by it. */
  line?: Line;
  /** What the styles of the item go by. */
  data?: DataAttributes;
}) {
  return (
    <Element
      id={id}
      className={className}
      aria-labelledby={label}
      data-part={title}
      tabIndex={tabIndex}
      data-ground={ground}
      data-line={line}
      {...data}
    >
      {children}
    </Element>
  );
}

/** What a chapter can stand on: a lighter plate, or the turned colours of what came later. */
export type Ground = "plate" | "later";

/** The heading of an anchor. It can take the focus. */
export function AnchorHeading({
  as: Heading,
  id,
  className,
  children,
}: {
  as: "h1" | "h2" | "h3" | "h4";
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const level = useAriaLevel();
  return (
    <Heading id={id} className={className} tabIndex={-1} {...(Heading === "h3" && level)}>
      {children}
    </Heading>
  );
}
