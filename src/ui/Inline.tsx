import { Fragment, type ReactNode } from "react";
import { useHref } from "../page/page.tsx";
import { langOf, SCRIPTS, unbroken } from "../story/language.ts";

/** Emphasis, links, what must not break, and a group for each script. */
const MARKUP = new RegExp(
  [
    /\*([^*]+)\*/.source,
    /\[([^\]]+)\]\((\/[^)\s]*)\)/.source,
    /((?<!\p{L})[A-Z]\p{L}{0,7}-\d+\w*|\b[\d,]+ km(?:\/h)?(?!\p{L}))/u.source,
    ...SCRIPTS.map(({ run }) => `(${run})`),
  ].join("|"),
  "gu",
);

/**
 * One line of story text: `*emphasis*`, `[words](/path/)` to a part of the story, and runs in another script, which get
 * their language, so that they are read out and hyphenated rightly. Designations (Su-35), lengths and dates do not break.
 */
export function Inline({ text: written }: { text: string }) {
  const href = useHref();
  const text = unbroken(written);
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [all, emphasis, label, path, unbroken, ...runs] = match;
    const script = runs.findIndex((run) => run !== undefined);
    pieces.push(text.slice(end, match.index));
    if (emphasis) pieces.push(<em>{emphasis}</em>);
    else if (label && path) pieces.push(<a href={href(path)}>{label}</a>);
    else if (unbroken) pieces.push(<span className="nowrap">{unbroken}</span>);
    else pieces.push(<span lang={langOf(SCRIPTS[script]?.lang)}>{all}</span>);
    end = match.index + all.length;
  }
  pieces.push(text.slice(end));
  return pieces.filter(Boolean).map((piece, i) => <Fragment key={i}>{piece}</Fragment>);
}
