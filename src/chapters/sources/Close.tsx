import { closing, story } from "@edition/story.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { ShareRow } from "../../share/ShareRow.tsx";

/**
 * The end of the story: its last words, the opening's card mirrored, and the one share row, which passes on the whole story.
 * @param card the file of the story's picture, below the top of the site
 */
export function Close({ card }: { card: string }) {
  return (
    <section className="close deferred">
      <p className="close-words">
        <Statements of={closing} />
      </p>
      <p className="close-name" aria-hidden="true">
        {story.headline[0]}
      </p>
      <Drawing of="rifle" mirrored className="close-gun" />
      <Stretch arrow="west" from="end" className="close-line" />
      <Stretch arrow="east" className="close-line-back" />
      <Drawing of="rifle" className="close-gun close-gun-back" />
      <p className="close-name close-name-back" aria-hidden="true">
        {story.headline[1]}
      </p>
      <ShareRow part="" card={card} />
    </section>
  );
}
