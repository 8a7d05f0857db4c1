import { useHref } from "../../app/page.tsx";
import { gifts } from "../../story/en/gifts.ts";
import { words } from "../../story/en/words.ts";
import type { Gift } from "../../story/types.ts";

const all: readonly Gift[] = gifts;

/** Which of all gifts this is, and the way to the one before and the one after: links, so that they need no script. */
export function Stepper({ at }: { at: Gift["id"] }) {
  const href = useHref();
  const { given } = words;
  const i = all.findIndex(({ id }) => id === at);
  const numbers = [i + 1, all.length].map(String);
  const position = given.position.replace(/#/g, () => numbers.shift() ?? "");
  const [previous, next] = [all[i - 1], all[i + 1]];
  return (
    <nav className="gift-stepper" aria-label={position}>
      {previous && (
        <a rel="prev" href={href(`/gifts/${previous.id}/`)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M15 8H2M7 2L1.5 8L7 14" />
          </svg>
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
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M1 8H14M9 2L14.5 8L9 14" />
          </svg>
        </a>
      )}
    </nav>
  );
}
