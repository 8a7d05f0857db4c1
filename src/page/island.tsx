import type { ComponentType, ReactElement } from "react";
import { usePage } from "./page.tsx";

/** Every island's name. `src/islands.ts` has a module for each. */
export type IslandName = "bar" | "builder" | "journey" | "ledger";

/** What can stand in the page as JSON. */
export type Serialisable =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Serialisable[]
  | { readonly [key: string]: Serialisable };

/** Props weigh on every page that has the island. Characters of JSON. */
const MOST = 4_096;

/**
 * Makes an island of a component: a piece of the page that React draws at build time and takes over in the browser. Its
 * props stand beside it as JSON; `src/islands.ts` says from which module the browser loads the component.
 * @param name as in `src/islands.ts`
 * @throws when it is drawn with more props than a page should carry
 */
export function island<P extends { readonly [K in keyof P]: Serialisable }>(
  name: IslandName,
  Component: ComponentType<P>,
): (props: P) => ReactElement {
  return function Island(props) {
    const { drawIsland } = usePage();
    const json = JSON.stringify(props);
    if (json.length > MOST) throw new Error(`The island ${name} has ${json.length} characters of props`);
    const content = <Component {...props} />;
    // Static HTML has no comments between its texts; in an island React needs them to find its own.
    return drawIsland ? (
      <div data-island={name} data-props={json} dangerouslySetInnerHTML={{ __html: drawIsland(content) }} />
    ) : (
      <div data-island={name} data-props={json}>
        {content}
      </div>
    );
  };
}
