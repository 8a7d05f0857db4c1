import { shareWords } from "@edition/share.ts";
import { useHref, usePage } from "../page/page.tsx";

/** Shares a chapter or an item: a plain link to its page. In the browser `listen.ts` opens the dialog instead. */
export function ShareLink({ part }: { part: string }) {
  const href = useHref();
  if (!usePage().live) return null;
  return (
    <a className="share" data-share="" href={href(`/${part}/`)}>
      {shareWords.share}
    </a>
  );
}
