import { concernLabels, voices } from "@edition/concerns.ts";
import { claimsOf } from "../../evidence/lines.ts";
import { Prose, Statements } from "../../evidence/Prose.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import type { Cell, Concern } from "../../story/concernTypes.ts";
import { list } from "../../story/language.ts";
import type { ClaimId } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { entryOf } from "../frame/entryOf.ts";
import { Quotation } from "./Quotation.tsx";
import { resolutionPath, saidIn, voicesOf } from "./rows.ts";
import { Vote } from "./Vote.tsx";

/** The thing's line and the bar of its rule, between the two sides; which rule that is, and the vote on it. */
function ConcernFigure({ concern: { sender, line, row, resolution } }: { concern: Concern }) {
  const href = useHref();
  const { russia, "north-korea": northKorea } = concernLabels.sides;
  const start = sender === "north-korea" ? "end" : "start";
  return (
    <figure>
      <div className="concern-figure" data-sender={sender} data-kind={line} aria-hidden="true">
        <Stretch
          line={line}
          from={start}
          {...(line === "solid" && { arrow: start === "end" ? "west" : "east" })}
        />
        {sender === "both" && <Stretch line={line} from="end" />}
        <span>{russia}</span>
        <span>{northKorea}</span>
      </div>
      <figcaption className="concern-bar-rule">
        <p>
          {concernLabels.barIs} <a href={href(resolutionPath(resolution))}>{row.rule}</a>
        </p>
        <Vote resolution={resolution} small />
      </figcaption>
    </figure>
  );
}

const voiceName = ({ voice, also }: Cell): string =>
  also ? list([voices[voice], voices[also]]) : voices[voice];

/** All that was said of an objection, voice after voice, and what is known since. */
function Voices({ concern }: { concern: Concern }) {
  const { since } = concern;
  const all = voicesOf(concern);
  return (
    <dl className="voices">
      {all.map((cell, i) => {
        const name = voiceName(cell);
        const before = all[i - 1];
        return (
          <div key={cell.text[0]}>
            <dt>
              {before && voiceName(before) === name ? <span className="visually-hidden">{name}</span> : name}
            </dt>
            <dd>
              <Quotation said={saidIn(cell)} />
            </dd>
          </div>
        );
      })}
      {since && (
        <div>
          <dt>{concernLabels.since}</dt>
          <dd>
            <p>
              <Statements of={since} />
            </p>
          </dd>
        </div>
      )}
    </dl>
  );
}

function factsOf({ sender, row, fearedBy }: Concern): ItemContent["facts"] {
  const { sides, from, both, feared, exemption } = concernLabels;
  return [
    { term: from, value: sender === "both" ? both : sides[sender] },
    ...(fearedBy ? [{ term: feared, value: fearedBy }] : []),
    ...(row.blank ? [{ term: exemption, value: <Blank says={row.blank} /> }] : []),
  ];
}

/** As many claims as a page lists. */
const EVIDENCE = 3;
/** For as many voices it lists one less, so that it stays within four screens of a phone. */
const VOICES = 7;

/** The claims that carry an objection: what its line and its rule rest on. Every mark leads to its own claims. */
function evidenceOf({ lineBy, why, rule, cells }: Concern): readonly ClaimId[] {
  const carrying = new Set([lineBy, ...claimsOf([why, rule])]);
  return [...carrying].slice(0, EVIDENCE - Math.floor(cells.length / VOICES));
}

/** An objection in full: line, bar, rule and vote, every voice, what is known since. */
export function concernContent(id: string): ItemContent {
  const all: readonly Concern[] = concerns;
  const concern = entryOf(all, (candidate) => candidate.id, id);
  return {
    name: concern.name,
    figure: <ConcernFigure concern={concern} />,
    facts: factsOf(concern),
    text: (
      <>
        <Prose of={[[concern.rule], [concern.why]]} />
        <Voices concern={concern} />
      </>
    ),
    evidence: evidenceOf(concern),
  };
}
