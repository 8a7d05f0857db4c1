import { journeyWords, mapWords } from "@edition/itinerary.ts";
import { credits } from "@edition/method.ts";
import { words } from "@edition/words.ts";
import { More } from "../../evidence/More.tsx";
import { Statements } from "../../evidence/Prose.tsx";
import { Drawing } from "../../graphics/drawings/Drawing.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { hasPicture, LegPicture } from "../../graphics/map/LegPicture.tsx";
import { StopPicture } from "../../graphics/map/StopPicture.tsx";
import { viewOfStop } from "../../graphics/map/shots.ts";
import { vladivostokSigns } from "../../graphics/map/signs.ts";
import { VladivostokMap } from "../../graphics/map/VladivostokMap.tsx";
import { stops } from "../../story/itinerary.ts";
import { fill } from "../../story/language.ts";
import type { Stop } from "../../story/types.ts";
import { AnchorHeading, AnchorSection } from "../../ui/AnchorSection.tsx";
import { Blank } from "../../ui/Blank.tsx";
import { itemAnchor } from "../frame/itemAnchor.ts";
import { Clock } from "./Clock.tsx";
import { isAfterReport } from "./isAfterReport.ts";
import { stopItems } from "./items.ts";

/** The step before which the flat form has the picture of Vladivostok. */
const NEAR = stops.find(({ by, id }) => by === "road" && viewOfStop(id).view === "vladivostok")?.id;

/** Where the step's map lies between the steps, in the flat form. */
function Picture({ of: { id } }: { of: (typeof stops)[number] }) {
  if (id === NEAR) {
    return (
      <figure className="step-map step-map-near">
        <VladivostokMap title="near-picture" signs={vladivostokSigns} />
        <figcaption className="kicker">{mapWords.road}</figcaption>
      </figure>
    );
  }
  return hasPicture(id) ? (
    <figure className="step-map">
      <LegPicture to={id} />
    </figure>
  ) : null;
}

/** When and how he came; in the plan's account, whether it was announced. */
function When({ stop }: { stop: Stop }) {
  const later = isAfterReport(stop);
  return (
    <>
      <p className={later ? "kicker as-happened" : "kicker"}>
        <time dateTime={stop.clock?.from ?? stop.from}>
          {stop.day}
          {stop.time && `, ${stop.time}`}
        </time>{" "}
        · <span>{stop.zone}</span> · <span>{stop.by === "rail" ? words.byRail : words.byRoad}</span>
      </p>
      {later && (
        <p className="kicker as-reported">
          {Array.isArray(stop.reported) ? journeyWords.announced : journeyWords.notPlanned}
        </p>
      )}
    </>
  );
}

/** One stop of the journey: day, place, local time, what happened, and what had been announced of it. */
export function Step({
  stop: entry,
  number,
  alone = false,
}: {
  stop: (typeof stops)[number];
  number: number;
  /** On a page of its own each stop has its piece of map, with the map's credit. */
  alone?: boolean;
}) {
  const stop: Stop = entry;
  const anchor = itemAnchor("itinerary", stopItems, stop.id);
  const planned = words.planned[stop.planned];
  const { reported } = stop;
  return (
    <AnchorSection
      as="li"
      {...anchor}
      className="step"
      line={stop.line}
      data={{
        "data-reads": "--step-line",
        "data-later": isAfterReport(stop) ? "" : undefined,
      }}
    >
      {alone ? (
        <figure className="step-map">
          <StopPicture stop={entry.id} />
          <figcaption className="kicker">{credits.map}</figcaption>
        </figure>
      ) : (
        <Picture of={entry} />
      )}
      <p className="step-day" aria-hidden="true">
        {stop.numeral}
      </p>
      <div className="step-head">
        <When stop={stop} />
        <AnchorHeading as="h3">
          {stop.planName ? (
            <>
              <span className="as-happened">{stop.name}</span>
              <span className="as-reported">{stop.planName}</span>
            </>
          ) : (
            stop.name
          )}
          <span className="visually-hidden"> ({fill(journeyWords.position, number, stops.length)})</span>
        </AnchorHeading>
        <p className={isAfterReport(stop) ? "step-place as-happened" : "step-place"}>
          <LineMark line={stop.line} />
          <span>
            {stop.place}
            {planned && ` · ${planned}`}
          </span>
        </p>
        {stop.planPlace && (
          <p className="step-place as-reported">
            <LineMark line="dashed" />
            <span>{stop.planPlace}</span>
          </p>
        )}
      </div>
      {stop.drawing && <Drawing of={stop.drawing} small className="step-drawing" />}
      <div className={reported ? "step-text as-happened" : "step-text"}>
        <p>
          <Statements of={stop.text} />
        </p>
        {stop.clock && <Clock of={stop.clock} />}
        {stop.more && <More of={stop.more} />}
      </div>
      {reported && (
        <p className="step-text as-reported">
          {"says" in reported ? (
            <>
              {reported.label} <Blank says={reported.says} />
            </>
          ) : (
            <Statements of={reported} />
          )}
        </p>
      )}
    </AnchorSection>
  );
}
