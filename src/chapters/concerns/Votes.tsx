import { capitalPages } from "@edition/capitals.ts";
import { votesText, votesWords } from "@edition/concerns.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { Statements } from "../../evidence/Prose.tsx";
import { useHref } from "../../page/page.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { CAPITALS } from "./rows.ts";
import { VoteStrip } from "./VoteStrip.tsx";

/** Russia's votes on the rules, and the way to all that was said and to what the rules say. */
export function Votes() {
  const href = useHref();
  const pages = [
    ...CAPITALS.map((capital) => ({ id: capital, name: capitalPages[capital].name })),
    { id: "rules", name: rulebookWords.name },
  ];
  return (
    <section id="concerns/votes" className="votes deferred">
      <Subheading>{votesWords.name}</Subheading>
      <VoteStrip />
      <p>
        <Statements of={votesText} />
      </p>
      <ul>
        {pages.map(({ id, name }) => (
          <li key={id} id={`concerns/${id}`}>
            <a href={href(`/concerns/${id}/`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
