import { usePage } from "../../page/page.tsx";

/** Element ids of the map's shapes. The content of two pages can stand in one document, so they carry the page's name. */
export function useMapId(): (name: string) => string {
  const { part } = usePage();
  const prefix = part.includes("/") ? part.replaceAll("/", "-") : "map";
  return (name) => `${prefix}-${name}`;
}
