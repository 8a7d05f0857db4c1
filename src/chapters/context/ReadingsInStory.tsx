import { readingsInStory, readingsWords } from "@edition/context.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { Scale } from "./Scale.tsx";

/** What experts wrote, in the story: the scale with one voice at each end, and the way to all of them. */
export function ReadingsInStory() {
  const href = useHref();
  const { name, note, all } = readingsWords;
  return (
    <div className="readings">
      <Subheading>{name}</Subheading>
      <Scale />
      <div className="readings-voices">
        {readingsInStory.map((sentence) => (
          <p key={sentence[0]}>
            <Statement of={sentence} />
          </p>
        ))}
      </div>
      <p className="readings-all">
        {note}{" "}
        <a id="context/readings" href={href("/context/readings/")}>
          {all}
        </a>
      </p>
    </div>
  );
}
