import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import { usePage } from "../page/page.tsx";

/** The name of the story, credits and licences. */
export function Footer() {
  const { site } = usePage();
  return (
    <>
      <p className="foot-name">{story.name}</p>
      <p>
        {credits.map} {credits.type} {credits.licence}
      </p>
      <p className="print-only">
        {words.printed} {site}
      </p>
    </>
  );
}
