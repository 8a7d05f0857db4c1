import { words } from "@edition/words.ts";
import { claims } from "../../story/claims.ts";
import { plural } from "../../story/language.ts";
import { claimCounts } from "./claimCounts.ts";

/** How many claims carry each line, the lines as long as there are claims. */
export function CertaintyLines() {
  const rows = claimCounts();
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <figure className="certainty-lines">
      <figcaption>{plural(Object.keys(claims).length, words.sourcesPage.counts.claims)}</figcaption>
      <ul>
        {rows.map(({ line, word, count }) => (
          <li key={word}>
            <b>{count}</b> <span>{word}</span>
            <svg data-kind={line ?? undefined} aria-hidden="true">
              <line x2={`${(100 * count) / most}%`} y1="4" y2="4" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
