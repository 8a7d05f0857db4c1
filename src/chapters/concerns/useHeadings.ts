import { usePage } from "../../page/page.tsx";

/** The levels of an item's heading and of those below it: on its own page its heading is the page's. */
export function useHeadings(part: string): { top: "h1" | "h3"; sub: "h2" | "h4" } {
  const page = usePage();
  return page.live && page.part === part ? { top: "h1", sub: "h2" } : { top: "h3", sub: "h4" };
}
