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

/** As many as a phone has room for. Of more, those around the item: a page does not grow with the number of items. */
const MOST = 32;

const DASHES: Readonly<Record<Line, string | undefined>> = { solid: undefined, dashed: "4 2", dotted: "2 2" };
const LINES = Object.keys(DASHES) as Line[];

/** The items of the same kind, in their order. */
const itemsLike = (items: readonly ChapterItem[], { kind }: ChapterItem): readonly ChapterItem[] =>
  items.filter((other) => other.kind === kind);

/** "Gift 3 of 12", or the kind alone where there is only one. */
export function positionOf(items: readonly ChapterItem[], item: ChapterItem): string {
  const all = itemsLike(items, item);
  const kind = words.itemKinds[item.kind];
  return all.length > 1 ? fill(words.position, kind, all.indexOf(item) + 1, all.length) : kind;
}

/** A tick for each of some items, the one at a place tall; those drawn alike are one path. */
function Ticks({ of, at }: { of: readonly ChapterItem[]; at: number }) {
  const lineOf = ({ caveat }: ChapterItem): Line => caveat?.line ?? "solid";
  const tick = (i: number, top: number): string => `M${i * STEP} ${TICK * 2}V${top}`;
  const current = of[at];
  return (
    <svg
      viewBox={`0 0 ${(of.length - 1) * STEP} ${TICK * 2}`}
      preserveAspectRatio="none"
      strokeWidth={2}
      aria-hidden="true"
    >
      {LINES.map((line) => {
        const alike = of.map((item, i) => (i !== at && lineOf(item) === line ? tick(i, TICK) : "")).join("");
        return alike && <path key={line} d={alike} strokeDasharray={DASHES[line]} />;
      })}
      {current && <path d={tick(at, 0)} strokeWidth={4} strokeDasharray={DASHES[lineOf(current)]} />}
    </svg>
  );
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
  const from = Math.max(0, Math.min(at - MOST / 2, all.length - MOST));
  return (
    <nav className="item-place" aria-label={positionOf(items, item)}>
      <Ticks of={all.slice(from, from + MOST)} at={at - from} />
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
