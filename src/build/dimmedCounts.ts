import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import type { Dimmed, DimmedCounts } from "../app/CertaintyChoice.tsx";
import { weakest } from "../evidence/weakest.ts";
import type { ChoiceValue } from "../page/choices.ts";
import { byId } from "../story/join.ts";
import type { Line } from "../story/types.ts";

type Node = DefaultTreeAdapterMap["node"];

/** The lines that a choice dims. */
const DIMS: Readonly<Record<ChoiceValue<"certainty">, readonly Line[]>> = {
  announced: ["dotted"],
  confirmed: ["dashed", "dotted"],
};

/** The journey has two accounts; one of them is shown. */
const HIDDEN = { happened: "as-reported", reported: "as-happened" } as const;

/** The line of every statement on a page: the weakest of those around it, since a dimmed item dims all that is in it. */
function statementLines(
  node: Node,
  hidden: string,
  line: Line | null,
  into: (Line | null)[],
): (Line | null)[] {
  let own = line;
  if ("attrs" in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const classes = attributes.get("class")?.split(" ") ?? [];
    if (classes.includes(hidden)) return into;
    own = weakest([line, (attributes.get("data-line") as Line | undefined) ?? null]);
    if (classes.includes("mark")) into.push(own);
  }
  if ("childNodes" in node) for (const child of node.childNodes) statementLines(child, hidden, own, into);
  return into;
}

/**
 * How many statements of a page each choice of the certainty filter dims, and of how many. A statement is what has a
 * citation behind it.
 * @param html the static words of the page
 */
export function dimmedCounts(html: string): DimmedCounts {
  const page = parseFragment(html);
  const counts = (dims: readonly string[], account: keyof typeof HIDDEN): Dimmed => {
    const lines = statementLines(page, HIDDEN[account], null, []);
    return [lines.filter((line) => line && dims.includes(line)).length, lines.length];
  };
  return byId(DIMS, (_, dims) => ({
    happened: counts(dims, "happened"),
    reported: counts(dims, "reported"),
  }));
}
