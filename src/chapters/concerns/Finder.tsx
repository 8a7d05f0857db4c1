import { finderWords } from "@edition/finder.ts";
import { useHref, usePage } from "../../page/page.tsx";
import { ShareLink } from "../../share/ShareLink.tsx";
import { ruledThings } from "../../story/finder.ts";
import { longDate } from "../../story/language.ts";
import type { RuledThing } from "../../story/types.ts";
import { Alone } from "../../ui/Alone.tsx";
import { Part, PartHeading } from "../../ui/Part.tsx";
import { Statement, Statements } from "../../ui/Prose.tsx";
import { resolutionOf } from "./rows.ts";

/** One thing: its name, and, opened, the rule, what is exempt, since when, and where it comes up in the story. */
function Thing({ thing }: { thing: RuledThing }) {
  const page = usePage();
  const href = useHref();
  const part = `concerns/${thing.id}`;
  return (
    <Part id={part} as="li">
      <PartHeading part={part} as="h4">
        {thing.name}
      </PartHeading>
      <details className="more" name="finder" data-own="" open={page.part === part}>
        <summary>
          <span>
            {finderWords.open}: {thing.name}
          </span>
        </summary>
        <p className="panel-text">
          <Statements of={thing.rule} />
        </p>
        <dl className="facts">
          <dt>{finderWords.exempt}</dt>
          <dd>
            <Statement of={thing.exempt} />
          </dd>
          <dt>{finderWords.since}</dt>
          <dd>
            {thing.since.map(({ resolution, what }) => (
              <p key={resolution}>
                {longDate(resolutionOf(resolution).date)}: <Statement of={what} />{" "}
                <a href={href(`/concerns/resolution-${resolution}/`)}>{resolution}</a>
              </p>
            ))}
          </dd>
          {thing.met.length > 0 && (
            <>
              <dt>{finderWords.met}</dt>
              <dd>
                {thing.met.map(({ path, words }) => (
                  <p key={path}>
                    <a href={href(path)}>{words}</a>
                  </p>
                ))}
              </dd>
            </>
          )}
        </dl>
        <p>
          <ShareLink part={part} />
        </p>
      </details>
    </Part>
  );
}

/** One thing by itself, opened. */
export function ThingAlone({ thing }: { thing: RuledThing }) {
  return (
    <Alone section="concerns" group={finderWords.name}>
      <ul className="finder">
        <Thing thing={thing} />
      </ul>
    </Alone>
  );
}

/** The finder: pick a thing, and see what the rules say of it. */
export function Finder() {
  return (
    <div className="finder">
      <div>
        <h3>{finderWords.name}</h3>
        <p>{finderWords.note}</p>
      </div>
      <ul>
        {ruledThings.map((thing) => (
          <Thing key={thing.id} thing={thing} />
        ))}
      </ul>
    </div>
  );
}
