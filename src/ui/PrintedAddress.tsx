import { words } from "@edition/words.ts";
import { usePage } from "../page/page.tsx";

/**
 * Where a part stands on the web, on paper. Hidden from screen readers by its attribute too: in what is not laid out yet a
 * browser does not know that no screen shows it.
 * @param path below the top of the site
 */
export function PrintedAddress({ path = "" }: { path?: string }) {
  const { site } = usePage();
  return (
    <p className="print-only" aria-hidden="true">
      {words.printed} {site}
      {path}
    </p>
  );
}
