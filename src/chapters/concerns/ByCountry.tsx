// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a grid may lose its roles; they are said again
import { byCountryWords, filterWords, voices } from "@edition/concerns.ts";
import { useHref } from "../../page/page.tsx";
import type { Voice } from "../../story/types.ts";
import { Day } from "./Day.tsx";
import { byVoice, tokensOf } from "./rows.ts";
import { SaidText, speakerOf, whenOf } from "./Said.tsx";

/**
 * The panel's records once more, by country and in the order of time. It stands on the page all along, so that an
 * address that asks for it is right on the first paint. The country's name in large is a picture of the row heads: a
 * group of which nothing is shown has no height, and takes its name along.
 */
export function ByCountry() {
  const href = useHref();
  const { caption, who, when, said, about } = byCountryWords;
  return (
    <table className="spoken" role="table" data-again="">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden" role="rowgroup">
        <tr role="row">
          {[who, when, said, about].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {byVoice(Object.keys(voices) as Voice[]).map(({ voice, spoken }) => (
        <tbody key={voice} role="rowgroup" data-name={voices[voice]}>
          {spoken.map(({ concern, cell }) => (
            <tr
              key={concern.id + cell.text[0]}
              role="row"
              data-said={tokensOf(concern, cell)}
              data-line={concern.line}
            >
              <th scope="row" role="rowheader" className="panel-voice">
                {voices[voice]}
              </th>
              <td role="cell" className="panel-who">
                {whenOf(cell)}
                <Day cell={cell} />
              </td>
              <td role="cell">
                <SaidText cell={cell} />
                <p className="panel-who">{speakerOf(cell)}</p>
              </td>
              <td role="cell" className="spoken-about">
                <a href={href(`/concerns/${concern.id}/`)}>{concern.name}</a>
                <a
                  href={href(`/concerns/resolution-${concern.resolution}/`)}
                >{`${filterWords.rule.name} ${concern.resolution}`}</a>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
