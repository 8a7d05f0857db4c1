import { aftermathWords } from "@edition/aftermath.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import { fears } from "../../story/aftermath.ts";
import { HeardColon } from "../../ui/HeardColon.tsx";
import { useAriaLevel } from "../../ui/Subheading.tsx";

/** The fears of September 2023, divided by lines of what was feared: who voiced each, how it stands now, what is still open. */
export function Fears({ heading: Heading }: { heading: "h2" | "h3" }) {
  const href = useHref();
  const level = useAriaLevel();
  const { feared, now, open } = aftermathWords.fears;
  return (
    <div className="fears deferred">
      {/* Heads of the columns of a wide page; each row names its parts. */}
      <p className="fears-heads" aria-hidden="true">
        <span>{feared}</span> <span>{now}</span> <span>{open}</span>
      </p>
      <ol>
        {fears.map((fear) => (
          <li key={fear.id}>
            <Stretch line="dotted" from={fear.sender === "north-korea" ? "end" : "start"} />
            <div className="fear-then">
              <Heading {...(Heading === "h3" && level)}>
                <a href={href(fear.at)}>{fear.name}</a>
              </Heading>
              <p>{fear.feared}</p>
            </div>
            <p>
              <b>
                <LineMark line={fear.line} />{" "}
                <span>
                  {now}
                  <HeardColon />
                </span>
              </b>{" "}
              <Statement of={fear.now} />
            </p>
            <p>
              <b className="blank">
                <i aria-hidden="true" />{" "}
                <span>
                  {open}
                  <HeardColon />
                </span>
              </b>{" "}
              <Statement of={fear.open} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
