import { shareWords } from "@edition/share.ts";
import { useHref, usePage } from "../page/page.tsx";

/**
 * The way to pass a part on: a link to its own page, which anybody can copy. In the browser `listen.ts` answers it with
 * the share panel. In somebody else's page there is none.
 */
export function ShareLink({ part }: { part: string }) {
  const href = useHref();
  if (!usePage().live) return null;
  return (
    <a className="share" href={href(`/${part}/`)}>
      {shareWords.share}
    </a>
  );
}
