import { words } from "@edition/words.ts";
import { useHref } from "../../page/page.tsx";
import { fill } from "../../story/language.ts";
import type { ChapterId, Line } from "../../story/types.ts";
import type { ChapterDefinition, ChapterItem } from "./definition.ts";

/**
 * Units between two ticks, which stretch from one neighbour to the other, and how high a tick is; the current one is twice as
 * high.
 */
const STEP = 12;
const TICK = 10;

const DASHES: Readonly<Record<Line, string | undefined>> = { solid: undefined, dashed: "4 2", dotted: "2 2" };

/** The items of the same kind, in their order. */
const itemsLike = (items: readonly ChapterItem[], { kind }: ChapterItem): readonly ChapterItem[] =>
  items.filter((other) => other.kind === kind);

/** "Gift 3 of 12", or the kind alone where there is only one. */
export function positionOf(items: readonly ChapterItem[], item: ChapterItem): string {
  const all = itemsLike(items, item);
  const kind = words.itemKinds[item.kind];
  return all.length > 1 ? fill(words.position, kind, all.indexOf(item) + 1, all.length) : kind;
}

/** An item's place among those of its kind: a tick for each, the current one tall, and the way to the ones beside it. */
export function ItemPlace({
  chapter,
  definition: { items, item: contentOf },
  item,
}: {
  chapter: ChapterId;
  definition: ChapterDefinition;
  item: ChapterItem;
}) {
  const href = useHref();
  const all = itemsLike(items, item);
  const at = all.indexOf(item);
  const beside = [
    ["prev", all[at - 1]],
    ["next", all[at + 1]],
  ] as const;
  if (all.length < 2) return null;
  return (
    <nav className="item-place" aria-label={positionOf(items, item)}>
      <svg
        viewBox={`0 0 ${(all.length - 1) * STEP} ${TICK * 2}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {all.map(({ id, caveat }, i) => (
          <path
            key={id}
            d={`M${i * STEP} ${TICK * 2}V${i === at ? 0 : TICK}`}
            strokeWidth={i === at ? 4 : 2}
            strokeDasharray={DASHES[caveat?.line ?? "solid"]}
          />
        ))}
      </svg>
      <ul>
        {beside.map(
          ([rel, other]) =>
            other && (
              <li key={rel} data-to={rel}>
                <a href={href(`/${chapter}/${other.id}/`)} rel={rel}>
                  <span className="visually-hidden">{words.beside[rel]}: </span>
                  {contentOf(other.id).name}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
