import { claims } from "../story/claims.ts";
import { longDate, plural } from "../story/language.ts";
import { sources } from "../story/sources.ts";
import type { Cited, ClaimId, Source } from "../story/types.ts";
import { Blank } from "../ui/Blank.tsx";
import { Mark } from "./Mark.tsx";
import { Statement } from "./Prose.tsx";

/** The words of one such drawing, from the story. */
type Words = {
  reports: Parameters<typeof plural>[1];
  origin: string;
  text: Cited;
  who: string;
  date: string;
  silence: string;
  silenceText: Cited;
  silenceSays: string;
};

/** Every report that goes back to one claim: the pages of that claim and of those that name it as their origin. */
export function reportsFrom(origin: ClaimId): readonly Source[] {
  const from = Object.entries(claims).filter(([id, claim]) => id === origin || claim.origin === origin);
  return [...new Set(from.flatMap(([, claim]) => claim.sources))].map((id) => sources[id]);
}

/**
 * How the news travelled: many reports on one side, converging on the one origin; the silence of the other party
 * beside it. It says how sure we can be faster than a list.
 */
export function OneOrigin({ origin, words }: { origin: ClaimId; words: Words }) {
  const reports = reportsFrom(origin);
  const middle = reports.length / 2;
  return (
    <figure className="one-origin">
      <figcaption>
        <h3>
          {plural(reports.length, words.reports)}, {words.origin}
        </h3>
        <p>
          <Statement of={words.text} />
        </p>
      </figcaption>
      <ul>
        {reports.map(({ publisher, published }) => (
          <li key={publisher}>
            <b>{publisher}</b> {published && longDate(published)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 100 ${reports.length * 10}`} preserveAspectRatio="none" aria-hidden="true">
        <path
          d={reports
            .map((_, i) => `M0,${i * 10 + 5}C60,${i * 10 + 5} 40,${middle * 10} 100,${middle * 10}`)
            .join("")}
        />
      </svg>
      <div className="one-origin-source">
        <p>
          <b>{words.who}</b>
          <Mark claims={[origin]} />
          <br />
          {longDate(words.date)}
        </p>
        <p>
          <b>{words.silence}</b>: <Statement of={words.silenceText} />, <Blank says={words.silenceSays} />
        </p>
      </div>
    </figure>
  );
}
