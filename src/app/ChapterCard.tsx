import { guestWords } from "@edition/context.ts";
import { mapLabels } from "@edition/map.ts";
import type { ReactElement } from "react";
import { CARD } from "../build/cards/card.ts";
import { months } from "../chapters/aftermath/months.ts";
import { guestsAt, SIDES } from "../chapters/context/guests.ts";
import { DayRail, TEXT } from "../chapters/itinerary/StopCard.tsx";
import glove from "../graphics/drawings/glove.svg?raw";
import rifle from "../graphics/drawings/rifle.svg?raw";
import { LEGS } from "../graphics/map/railway.ts";
import {
  broken,
  CAPS,
  Card,
  COLUMN,
  Drawn,
  EDGE,
  FLANK,
  Foot,
  fit,
  Lines,
  Move,
  pattern,
  Sides,
} from "../share/card/frame.tsx";
import { MapWindow, onCard, placeIn, type Shot } from "../share/card/ground.tsx";
import { walls } from "../share/card/wall.ts";
import { concerns } from "../story/concerns.ts";
import type { PlaceLabel } from "../story/mapLabels.ts";
import { people } from "../story/people.ts";
import type { Section, SectionId } from "../story/types.ts";

/** Every run of the journey. */
const ALL = Object.values(LEGS).flat();

/** The two rifles and the glove on their lines. */
function Gifts({ name }: { name: string }) {
  const wall = walls.plate;
  const title = fit("display", name, { width: COLUMN.width, height: 70, most: 120, least: 70, leading: 0.9 });
  return (
    <Card wall={wall}>
      <Sides wall={wall} />
      <Lines {...title} face="display" x={COLUMN.left} y={130 + title.size * CAPS} fill={wall.ink} />
      <Drawn file={rifle} x={120} y={196} width={580} wall={wall} />
      <Move from={EDGE.left} to={EDGE.right} y={336} line="solid" wall={wall} />
      <Drawn file={glove} x={718} y={204} width={164} wall={wall} turned hatched={false} />
      <Drawn file={rifle} x={500} y={330} width={580} wall={wall} mirrored />
      <Move from={EDGE.right} to={EDGE.left} y={470} line="solid" wall={wall} />
      <Foot wall={wall} caveat={null} />
    </Card>
  );
}

/** The whole journey with its days. */
function Itinerary({ name }: { name: string }) {
  const wall = walls.plate;
  const window = { x: 660, y: 0, width: CARD.width - 660, height: CARD.height };
  const shot: Shot = { view: "overview", middle: [520, 640], scale: 0.5 };
  const title = fit("display", name, { width: TEXT, height: 380, most: 160, least: 80, leading: 0.88 });
  const days: readonly [keyof typeof mapLabels.overview, number, number, "start" | "end"][] = [
    ["vostochny", -22, -14, "end"],
    ["komsomolsk", 24, -10, "start"],
    ["artyom", 28, 16, "start"],
    ["khasan", -26, -8, "end"],
    ["pyongyang", 26, 34, "start"],
  ];
  return (
    <Card wall={wall}>
      <MapWindow shot={shot} window={window} wall={wall} before={[]} leg={ALL}>
        {days.map(([id, dx, dy, anchor]) => {
          const { day }: PlaceLabel = mapLabels.overview[id];
          const [cx, cy] = onCard(shot, window, placeIn("overview", id) ?? [0, 0]);
          return (
            <g key={id}>
              <circle cx={cx} cy={cy} r="10" fill={wall.plate} stroke={wall.ink} strokeWidth="5" />
              <Lines
                lines={[day ?? ""]}
                face="display"
                size={60}
                x={cx + dx}
                y={cy + dy}
                anchor={anchor}
                fill={wall.ink}
              />
            </g>
          );
        })}
      </MapWindow>
      <DayRail numeral="10–19" />
      <Lines
        {...title}
        face="display"
        leading={0.88}
        x={COLUMN.left}
        y={56 + title.size * CAPS}
        fill={wall.ink}
      />
      <Foot wall={wall} caveat={null} width={TEXT} />
    </Card>
  );
}

/** The whole panel: each line with its bar. */
function Concerns({ name }: { name: string }) {
  const wall = walls.ground;
  const title = fit("display", name, { width: COLUMN.width, height: 70, most: 84, least: 70, leading: 0.9 });
  const [bar, step, first] = [16, 53, 234];
  return (
    <Card wall={wall}>
      <Sides wall={wall} />
      <Lines {...title} face="display" x={COLUMN.left} y={126 + title.size * CAPS} fill={wall.ink} />
      {concerns.map(({ id, name: what, sender, line }, i) => {
        const westward = sender === "north-korea";
        // A little apart: the bars of the one side end where the names of the other begin.
        const y = first + i * step - (westward ? 9 : 0);
        const solid = line === "solid";
        const at = westward ? COLUMN.left : COLUMN.right - bar;
        const [from, end] = westward ? [EDGE.right, EDGE.left] : [EDGE.left, EDGE.right];
        const before = westward ? at + bar + 12 : at - 12;
        return (
          <g key={id}>
            <Lines
              lines={[what]}
              face="bold"
              size={26}
              x={westward ? COLUMN.right : COLUMN.left}
              y={y}
              anchor={westward ? "end" : "start"}
              fill={wall.ink}
            />
            <rect x={at} y={y - 26} width={bar} height={solid ? 28 : 56} fill={wall.ink} />
            {solid && <rect x={at} y={y + 22} width={bar} height="8" fill={wall.ink} />}
            <Move
              from={from}
              to={solid ? end : before}
              y={y + 13}
              line={line}
              wall={wall}
              arrow={solid}
              width={6}
            />
            {sender === "both" && (
              <Move
                from={end}
                to={at + bar + 12}
                y={y + 13}
                line={line}
                wall={wall}
                arrow={false}
                width={6}
              />
            )}
          </g>
        );
      })}
      <Foot wall={wall} caveat={null} />
    </Card>
  );
}

/** The brackets on North Korea's side of the table, pixels. */
const EMPTY = { x: COLUMN.right + 47, top: 384, bottom: 436 } as const;

/** The table with those who sat at it. */
function Context({ name }: { name: string }) {
  const wall = walls.plate;
  const title = fit("display", name, { width: 224, height: 300, most: 110, least: 60, leading: 0.9 });
  const [left, right, top, bottom] = [470, 730, 104, 506];
  const step = 36;
  return (
    <Card wall={wall}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        fill={wall.sunk}
        stroke={wall.ink}
        strokeWidth="4"
      />
      <Sides wall={wall} />
      <Lines
        {...title}
        face="display"
        leading={0.9}
        anchor="middle"
        x={600}
        y={306 - (title.size * (0.9 * (title.lines.length - 1) - CAPS)) / 2}
        fill={wall.ink}
      />
      <path
        d={`M${EMPTY.x + 14} ${EMPTY.top}H${EMPTY.x + 2}V${EMPTY.bottom}H${EMPTY.x + 14}M${EDGE.right - 14} ${EMPTY.top}H${EDGE.right - 2}V${EMPTY.bottom}H${EDGE.right - 14}`}
        fill="none"
        stroke={wall.ink}
        strokeWidth="4"
      />
      <Lines
        lines={broken("label", guestWords.nobody, 26, FLANK, 2)}
        face="label"
        size={26}
        x={EMPTY.x}
        y={EMPTY.bottom + 38}
        fill={wall.ink}
      />
      {SIDES.map((side) => {
        const russian = side === "russia";
        const at = (x: number): number => (russian ? x : CARD.width - x);
        return guestsAt("talks", side).map(({ person }, i) => {
          const y = 140 + i * step;
          return (
            <g key={person}>
              <path d={`M${at(274)} ${y}H${at(left)}`} stroke={wall.rule} strokeWidth="2" />
              <circle cx={at(440)} cy={y} r="14" fill={wall.ink} />
              <Lines
                lines={[people[person].name]}
                face="label"
                size={24}
                x={at(262)}
                y={y + 9}
                anchor={russian ? "end" : "start"}
                fill={wall.ink}
              />
            </g>
          );
        });
      })}
      <Foot wall={wall} caveat={null} />
    </Card>
  );
}

/** The months after, with a mark for each event. */
function Aftermath({ name }: { name: string }) {
  const wall = walls.later;
  const title = fit("display", name, {
    width: COLUMN.width,
    height: 220,
    most: 200,
    least: 80,
    leading: 0.88,
  });
  const wide = (EDGE.right - EDGE.left) / months.length;
  const axis = 462;
  return (
    <Card wall={wall}>
      <Lines
        {...title}
        face="display"
        leading={0.88}
        x={COLUMN.left - 2}
        y={52 + title.size * CAPS}
        fill={wall.ink}
      />
      <path d={`M${EDGE.left} ${axis}H${EDGE.right}`} stroke={wall.ink} strokeWidth="6" />
      {months.map(({ month, events }, i) => {
        const x = EDGE.left + (i + 0.5) * wide;
        const year = i === 0 || month.endsWith("-01");
        return (
          <g key={month}>
            {year && (
              <>
                <path d={`M${x - wide / 2 + 2} ${axis}v26`} stroke={wall.ink} strokeWidth="4" />
                {i < months.length - 1 && (
                  <Lines
                    lines={[month.slice(0, 4)]}
                    face="label"
                    size={28}
                    x={x - wide / 2 + 14}
                    y={axis + 36}
                    fill={wall.ink}
                  />
                )}
              </>
            )}
            {events.map(({ id, line }, place) => {
              const y = axis - 56 - place * 46;
              return (
                <g key={id} fill="none" stroke={wall.ink}>
                  <path d={`M${x} ${axis}V${y}`} {...pattern(line, 6)} />
                  <circle
                    cx={x}
                    cy={y}
                    r="14"
                    fill={line === "solid" ? wall.ink : wall.ground}
                    {...pattern(line, 5)}
                  />
                </g>
              );
            })}
          </g>
        );
      })}
      <Foot wall={wall} caveat={null} />
    </Card>
  );
}

const CHAPTERS: Readonly<Record<SectionId, (props: { name: string }) => ReactElement>> = {
  gifts: Gifts,
  itinerary: Itinerary,
  concerns: Concerns,
  context: Context,
  aftermath: Aftermath,
};

/** A chapter: all that is in it, at a glance, under its name. */
export function ChapterCard({ chapter: { id, name } }: { chapter: Section }) {
  const Picture = CHAPTERS[id];
  return <Picture name={name} />;
}
