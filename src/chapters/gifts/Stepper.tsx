import { words } from "@edition/words.ts";
import { useHref } from "../../page/page.tsx";
import { gifts } from "../../story/gifts.ts";
import { fill } from "../../story/language.ts";
import type { Gift } from "../../story/types.ts";
import { Arrow } from "../../ui/Arrow.tsx";

/** Which of all gifts this is, with links to the one before and the one after. */
export function Stepper({ at }: { at: Gift["id"] }) {
  const href = useHref();
  const { given } = words;
  const i = gifts.findIndex(({ id }) => id === at);
  const position = fill(given.position, i + 1, gifts.length);
  const [previous, next] = [gifts[i - 1], gifts[i + 1]];
  return (
    <nav className="gift-stepper" aria-label={position}>
      {previous && (
        <a rel="prev" href={href(`/gifts/${previous.id}/`)}>
          <Arrow to="prev" />
          <span>
            <span className="visually-hidden">{given.previous}: </span>
            {previous.name}
          </span>
        </a>
      )}
      <span aria-hidden="true">{position}</span>
      {next && (
        <a rel="next" href={href(`/gifts/${next.id}/`)}>
          <span>
            <span className="visually-hidden">{given.next}: </span>
            {next.name}
          </span>
          <Arrow to="next" />
        </a>
      )}
    </nav>
  );
}
