import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { useHref, usePage } from "../page/page.tsx";
import { PrintedAddress } from "../ui/PrintedAddress.tsx";

/** The name of the story, credits and licences; below the story and its chapters a link that leads to them. */
export function Footer() {
  const href = useHref();
  const { live } = usePage();
  return (
    <>
      <p className="foot-name">{story.name}</p>
      {live ? (
        <p>
          <a href={href("/sources/#credits")}>{credits.link}</a>
        </p>
      ) : (
        <p id="credits">
          {credits.map} {credits.type} {credits.licence} <a href={href("/licences.txt")}>{credits.all}</a>
        </p>
      )}
      <PrintedAddress />
    </>
  );
}
