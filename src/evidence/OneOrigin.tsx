import { claims } from "../story/claims.ts";
import { longDate } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { ClaimId, Source } from "../story/types.ts";
import { Subheading } from "../ui/Subheading.tsx";
import { Statement } from "./Prose.tsx";

/** The words of one such drawing, from the story. */
type Words = { name: string; origin: string; who: string; date: string };

/** Every report that goes back to one claim: the pages of that claim and of those that name it as their origin. */
export function reportsFrom(origin: ClaimId): readonly Source[] {
  const from = Object.entries(claims).filter(
    ([id, claim]) => id === origin || claim.origin?.claim === origin,
  );
  return [...new Set(from.flatMap(([, claim]) => claim.sources))].map((id) => sources[id]);
}

/** A publisher without what stands in brackets behind it: the agency, the country. */
const shortName = ({ publisher }: Source): string => publisher.replace(/ \(.*\)$/, "");

/** How the news travelled: many reports on one side, converging on the one origin. Their lines are a picture of the list. */
export function OneOrigin({ origin, words }: { origin: ClaimId; words: Words }) {
  const reports = reportsFrom(origin);
  const middle = reports.length * 5;
  return (
    <figure className="one-origin">
      <figcaption>
        <Subheading>{words.name}</Subheading>
      </figcaption>
      <ul>
        {reports.map((report) => (
          <li key={report.publisher}>{shortName(report)}</li>
        ))}
      </ul>
      <svg viewBox={`0 0 100 ${reports.length * 10}`} preserveAspectRatio="none" aria-hidden="true">
        <path
          d={reports.map((_, i) => `M0,${i * 10 + 5}C60,${i * 10 + 5} 40,${middle} 100,${middle}`).join("")}
        />
      </svg>
      <p>
        <span className="visually-hidden">{words.origin}</span>{" "}
        <b>
          <Statement of={[words.who, origin]} />
        </b>{" "}
        <time dateTime={words.date}>{longDate(words.date)}</time>
      </p>
    </figure>
  );
}
