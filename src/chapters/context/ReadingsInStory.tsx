import { readingsInStory, readingsWords } from "@edition/context.ts";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { Scale } from "./Scale.tsx";

/** What experts wrote, in the story: the scale with one voice at each place, and the way to all of them. */
export function ReadingsInStory() {
  const href = useHref();
  const { name, placed, ring, all } = readingsWords;
  return (
    <div className="readings deferred">
      <Subheading>{name}</Subheading>
      <p className="readings-key">
        {placed[0]} <i aria-hidden="true" /> <span className="visually-hidden">{ring}</span> {placed[1]}
      </p>
      <Scale voices={readingsInStory} />
      <p className="readings-all">
        <a id="context/readings" href={href("/context/readings/")}>
          {all}
        </a>
      </p>
    </div>
  );
}
