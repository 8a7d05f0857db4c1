import { concernLabels, voices } from "@edition/concerns.ts";
import { useHref } from "../../page/page.tsx";
import type { Concern } from "../../story/concernTypes.ts";
import { fill } from "../../story/language.ts";
import { Blank } from "../../ui/Blank.tsx";
import { Quotation } from "./Quotation.tsx";
import { ANSWERING, saidIn } from "./rows.ts";
import { Vote } from "./Vote.tsx";

/** What opens below a row: a word from each of the three capitals, the vote on the rule, and the way to all the rest. */
export function OpenedRow({ concern }: { concern: Concern }) {
  const href = useHref();
  const { id, name, cells, resolution } = concern;
  return (
    <details className="concern-more" data-own="">
      <summary className="opener">
        {concernLabels.open}
        <span className="visually-hidden">: {name}</span>
      </summary>
      <div className="concern-opened">
        {ANSWERING.map((voice) => {
          const cell = cells.find((candidate) => candidate.voice === voice);
          return (
            <div key={voice} className="concern-voice">
              <b aria-hidden={cell ? true : undefined}>{voices[voice]}</b>
              {cell ? <Quotation said={saidIn(cell)} /> : <Blank says={concernLabels.nothing} />}
            </div>
          );
        })}
        <div className="concern-vote">
          <Vote resolution={resolution} small />
          <a href={href(`/concerns/${id}/`)}>{fill(concernLabels.all, name)}</a>
        </div>
      </div>
    </details>
  );
}
