import { compare } from "@edition/gifts.ts";
import { words } from "@edition/words.ts";
import { Statement } from "../../evidence/Prose.tsx";
import { gifts } from "../../story/gifts.ts";
import { longDate } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Blank } from "../../ui/Blank.tsx";

const pair = gifts.filter((gift) => gift.drawing === "rifle");

/** The two rifles in one table: what was said of each, by whom, and the identical blanks. */
export function Compare() {
  const { given } = words;
  const rows: readonly { question: string; answer: (gift: Gift) => React.ReactNode }[] = [
    { question: given.from, answer: (gift) => gift.from },
    { question: given.to, answer: (gift) => gift.to },
    { question: given.where, answer: (gift) => `${gift.where}, ${longDate(gift.date)}` },
    { question: given.described, answer: (gift) => <Statement of={gift.described} /> },
    { question: given.saidBy, answer: (gift) => gift.saidBy },
    ...(pair[0]?.blanks ?? []).map(({ label }) => ({
      question: label,
      answer: (gift: Gift) => {
        const blank = gift.blanks.find((candidate) => candidate.label === label);
        return blank && <Blank says={blank.says} />;
      },
    })),
    { question: given.rule, answer: (gift) => gift.rule && <Statement of={gift.rule} /> },
  ];
  return (
    <details className="more gift-compare">
      <summary>{compare.name}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{compare.columns.question}</th>
            <th scope="col">{compare.columns.kim}</th>
            <th scope="col">{compare.columns.putin}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, answer }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              {pair.map((gift) => (
                <td key={gift.id}>{answer(gift)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
