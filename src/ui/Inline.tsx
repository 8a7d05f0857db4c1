import { Fragment, type ReactNode } from "react";
import { useHref } from "../page/page.tsx";

const MARKUP =
  /\*([^*]+)\*|\[([^\]]+)\]\((\/[^)\s]*)\)|([\u0400-\u04ff][\u0400-\u04ff\s,-]*[\u0400-\u04ff]|[\u0400-\u04ff])|([\uac00-\ud7a3]+)|(\b[A-Z][A-Za-z]{0,2}-\d+\w*|\b[\d,]+ km\b)/g;

/**
 * One line of story text: `*emphasis*`, `[words](/path/)` to a part of the story, and runs of Cyrillic or Hangul
 * that get their language, so that they are read out and hyphenated rightly. Designations (Su-35) and lengths do not
 * break.
 */
export function Inline({ text }: { text: string }) {
  const href = useHref();
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [all, emphasis, label, path, cyrillic, hangul, unbroken] = match;
    pieces.push(text.slice(end, match.index));
    if (emphasis) pieces.push(<em>{emphasis}</em>);
    else if (label && path) pieces.push(<a href={href(path)}>{label}</a>);
    else if (cyrillic) pieces.push(<span lang="ru">{cyrillic}</span>);
    else if (hangul) pieces.push(<span lang="ko">{hangul}</span>);
    else if (unbroken) pieces.push(<span className="nowrap">{unbroken}</span>);
    end = match.index + all.length;
  }
  pieces.push(text.slice(end));
  return pieces.filter(Boolean).map((piece, i) => <Fragment key={i}>{piece}</Fragment>);
}
