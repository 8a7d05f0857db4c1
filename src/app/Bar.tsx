import { bar, sourcesName } from "@edition/bar.ts";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { BrowserRouter } from "react-router";
import { KeyLines } from "../evidence/KeyLines.tsx";
import { OPENING, SOURCES } from "../page/anchors.ts";
import { relative } from "../page/page.tsx";
import { useReading } from "../page/store.ts";
import { Cross } from "../ui/Cross.tsx";
import { CertaintyChoice, type DimmedCounts } from "./CertaintyChoice.tsx";
import { Reader } from "./Reader.tsx";
import { ItemLinks } from "./sheet/ItemLinks.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

/** How many chapters are in sight on a phone; the others stand in the popover. */
const IN_SIGHT = 3;

export type BarProps = {
  /** The path of ours that the page was loaded from, with both slashes. */
  path: string;
  /** Each chapter's id and short name, in the order of the story. */
  chapters: readonly { id: string; name: string }[];
  /** What the certainty filter dims on this page; absent where there is nothing to dim. */
  counts?: DimmedCounts;
};

/** Whether the browser allows us to change the address. If not, the page stays what it is without a script. */
function addressesCanChange(): boolean {
  try {
    history.replaceState(history.state, "");
    return true;
  } catch {
    return false;
  }
}

/**
 * The bar: where one is, and the way to every chapter, in the story by fragments, elsewhere to their pages. At the top of a
 * wide window; at the foot of a phone, where the last chapters stand in a popover. All of it but the choices works without a
 * script. Its React root also holds the router, what follows the reader, and the sheets.
 */
export function Bar({ path, chapters, counts }: BarProps) {
  const more = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(addressesCanChange()), []);
  const reading = useReading();
  const here = (reading ?? path.slice(1)).split("/")[0];
  const href = (id: string): string => relative(path, path === "/" ? `/#${id}` : `/${id}/`);
  const last = [...chapters.slice(IN_SIGHT), { id: SOURCES, name: sourcesName }];
  const link = ({ id, name }: { id: string; name: string }): ReactNode => (
    <li key={id}>
      <a href={href(id)} aria-current={here === id ? "true" : undefined}>
        {name}
      </a>
    </li>
  );
  const ids = chapters.map(({ id }) => id);
  return (
    <>
      <header className="bar">
        <a className="bar-story" href={path === "/" ? `#${OPENING}` : relative(path, "/")}>
          {bar.story}
        </a>
        <nav aria-label={bar.label}>
          <ul>
            {chapters.slice(0, IN_SIGHT).map(link)}
            {last.map(link)}
          </ul>
        </nav>
        {counts && (
          <>
            <button type="button" className="bar-key" popoverTarget="key">
              <svg viewBox="0 0 34 16" aria-hidden="true">
                <path d="M0 2H34" />
                <path d="M0 8H34" strokeDasharray="8 5" />
                <path d="M1.5 14H34" strokeDasharray="0.1 6.2" strokeLinecap="round" />
              </svg>
              <span>{bar.certainty.name}</span>
            </button>
            <div id="key" className="sheet" popover="auto" role="dialog" aria-labelledby="key-name">
              <h2 id="key-name">{bar.certainty.name}</h2>
              <button
                type="button"
                className="close-button"
                popoverTarget="key"
                popoverTargetAction="hide"
                aria-label={bar.sheet.close}
              >
                <Cross />
              </button>
              <KeyLines className="bar-lines" explained />
              <CertaintyChoice counts={counts} />
            </div>
          </>
        )}
        <button
          type="button"
          className="bar-more"
          popoverTarget="more"
          data-here={last.some(({ id }) => id === here) ? "" : undefined}
        >
          <span className="bar-more-all">{bar.more}</span>
          <span className="bar-more-display">{bar.display}</span>
        </button>
        <div id="more" className="sheet" popover="auto" ref={more}>
          {/* Once the reader has chosen where to go, the popover is out of the way. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
          <ul className="sheet-links" onClick={() => more.current?.hidePopover?.()}>
            {last.map(link)}
          </ul>
          <ThemeChoice />
        </div>
      </header>
      {mounted && (
        // Without a base name: it would take the last slash from the story's own address.
        <BrowserRouter>
          <Reader />
          <ItemLinks chapters={ids} />
        </BrowserRouter>
      )}
    </>
  );
}
