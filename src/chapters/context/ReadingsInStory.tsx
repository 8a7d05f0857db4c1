import { readingsInStory, readingsWords } from "@edition/context.ts";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { Scale } from "./Scale.tsx";

/** What experts wrote, in the story: the scale with one voice at each place, and the way to all of them. */
export function ReadingsInStory() {
  const href = useHref();
  const { name, placed, heard, all } = readingsWords;
  return (
    <div className="readings deferred">
      <Subheading>{name}</Subheading>
      <p className="readings-key">
        <span className="visually-hidden">{heard}</span>
        <span aria-hidden="true">
          {placed[0]} <i /> {placed[1]}
        </span>
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
