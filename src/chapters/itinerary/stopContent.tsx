import { journeyWords } from "@edition/itinerary.ts";
import type { ReactNode } from "react";
import { Prose, Statements } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { SceneMap } from "../../graphics/map/SceneMap.tsx";
import { scenes } from "../../graphics/map/scenes.ts";
import { dayOf, stops } from "../../story/itinerary.ts";
import { fill, number } from "../../story/language.ts";
import type { ClaimId, Stop } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";

const { facts: words } = journeyWords;

/** Claims beyond these make the page too long; each has its mark in the text, and its place in the ledger. */
const LISTED = 4;

/** Whether it had been announced: brackets, where nothing had. */
function announced({ planned, reported }: Stop): ReactNode {
  if (reported && "says" in reported) return <Blank says={reported.says} />;
  return planned === "no" ? null : planned === "before" ? words.happened : words[planned];
}

/** The claims listed below a stop: that of its line, then those of its title. */
const evidenceOf = ({ lineBy, cites }: Stop): ClaimId[] => [...new Set([lineBy, ...cites])].slice(0, LISTED);

/** The map of the stop's day, with the stop marked. */
function StopFigure({ stop }: { stop: Stop }) {
  const scene = scenes[dayOf(stop.id).id];
  return (
    <>
      <MapDefs of={[scene]} />
      <div className="day-map">
        <SceneMap scene={scene} now={stop.id} />
      </div>
      {stop.drawing && (
        <div className={`day-drawing day-${stop.drawing}`}>
          <Drawing of={stop.drawing} small />
        </div>
      )}
    </>
  );
}

/** All that is told of one stop of the journey. Throws for an unknown id. */
export function stopContent(id: string): ItemContent {
  const stop: Stop = entryOf(stops, (one) => one.id, id);
  const { straight, differs, reported, more } = stop;
  const known = announced(stop);
  return {
    name: stop.name,
    figure: <StopFigure stop={stop} />,
    facts: [
      {
        term: words.when,
        value: stop.time ? `${stop.day}, ${stop.time} (${fill(words.local, stop.zone)})` : stop.day,
      },
      { term: words.place, value: stop.place },
      { term: words.way, value: stop.by === "rail" ? words.train : words.road },
      ...(straight
        ? [{ term: words.straight, value: fill(words.from, number(straight.km), straight.from) }]
        : []),
      ...(known ? [{ term: words.announced, value: known }] : []),
      ...(differs ? [{ term: differs.about, value: differs.how }] : []),
    ],
    text: (
      <>
        <Prose of={more ? [stop.text, more] : [stop.text]} />
        {reported && !("says" in reported) && (
          <>
            <Subheading>{journeyWords.plan}</Subheading>
            <p>
              <Statements of={reported} />
            </p>
          </>
        )}
      </>
    ),
    evidence: evidenceOf(stop),
  };
}
