import type { ReactNode } from "react";
import { usePage } from "../page/page.tsx";
import { partTitle } from "../routes.ts";
import type { Line } from "../story/types.ts";

/**
 * A part of the story that has an address of its own. The path `/gifts/glove/` is the element id `gifts/glove`:
 * one rule, so that no table is needed to find a part from an address or an address from a part.
 */
export function Part({
  id,
  title = partTitle(id),
  as: Element = "section",
  className,
  children,
  tabIndex,
  "data-wall": wall,
  line,
  here = false,
  data,
}: {
  id: string;
  /** For the opening, whose address is none of a part. */
  title?: string;
  as?: "section" | "article" | "li" | "div";
  className?: string;
  children: ReactNode;
  /** -1 for a part that takes the focus itself, having no heading that could. */
  tabIndex?: -1;
  /** What the room's wall is, where it is not the page's ground. */
  "data-wall"?: "plate" | "later" | undefined;
  /** The line that the thing carries: the certainty key dims it, with all that is in it, by this. */
  line?: Line;
  /** Whether the page opens here, for what shows one part of several. In the browser `Places` moves the mark. */
  here?: boolean;
  /** What an island needs to know of it. */
  data?: Readonly<Record<`data-${string}`, string | undefined>>;
}) {
  return (
    <Element
      id={id}
      className={className}
      data-part={title}
      tabIndex={tabIndex}
      data-wall={wall}
      data-line={line}
      data-here={here || undefined}
      {...data}
    >
      {children}
    </Element>
  );
}

/**
 * The heading of a part. It can take the focus, and does on the page that opens here: with `autofocus` the
 * browser goes to it before any script, and where there is none.
 */
export function PartHeading({
  part,
  as: Heading,
  className,
  children,
}: {
  part: string;
  as: "h1" | "h2" | "h3" | "h4";
  className?: string;
  children: ReactNode;
}) {
  const page = usePage();
  return (
    <Heading className={className} tabIndex={-1} autoFocus={page.live && part !== "" && page.part === part}>
      {children}
    </Heading>
  );
}
