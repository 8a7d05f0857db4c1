import { bar, sourcesName } from "@edition/bar.ts";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { BrowserRouter } from "react-router";
import { SOURCES } from "../page/anchors.ts";
import { relative } from "../page/page.tsx";
import { hrefOfPath, site } from "../page/site.ts";
import { useAddress, useReading } from "../page/store.ts";
import { shareThis } from "../share/listen.ts";
import { Arrival } from "./Arrival.tsx";
import { CertaintyChoice, type DimmedCounts } from "./CertaintyChoice.tsx";
import { Reader } from "./Reader.tsx";
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
 * The bar: where one is, and the way to every chapter. At the top of a wide window, at the foot of a phone, where the last
 * chapters and the choices stand in a popover that opens and closes without a script. Its React root also holds the
 * router, and what follows the reader.
 */
export function Bar({ path, chapters, counts }: BarProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(addressesCanChange()), []);
  const reading = useReading();
  const address = useAddress()?.path ?? path;
  const here = (reading ?? address.slice(1)).split("/")[0];
  // Relative in the static HTML, for any folder; absolute once the page's own address may change.
  const href = (to: string): string => (mounted ? hrefOfPath(to) : relative(path, to));
  const last = chapters.slice(IN_SIGHT);
  const link = (id: string, name: ReactNode): ReactNode => (
    <li key={id}>
      <a href={href(`/${id}/`)} aria-current={here === id ? "true" : undefined}>
        {name}
      </a>
    </li>
  );
  const rest = (
    <>
      {last.map(({ id, name }) => link(id, name))}
      {link(SOURCES, sourcesName)}
    </>
  );
  return (
    <header className="bar">
      <a className="bar-story" href={href("/")}>
        {bar.story}
      </a>
      <nav aria-label={bar.label}>
        <ul>
          {chapters.slice(0, IN_SIGHT).map(({ id, name }) => link(id, name))}
          {rest}
        </ul>
      </nav>
      {counts && (
        <>
          <button type="button" className="bar-key" popoverTarget="key" aria-label={bar.certainty.name}>
            <svg viewBox="0 0 40 24" aria-hidden="true">
              <path d="M4 4H36" />
              <path d="M4 12H36" strokeDasharray="8 4" />
              <path d="M4 20H36" strokeDasharray="0.1 6.4" strokeLinecap="round" />
            </svg>
          </button>
          <div id="key" className="sheet" popover="auto">
            <CertaintyChoice counts={counts} />
          </div>
        </>
      )}
      <button
        type="button"
        className="bar-more"
        popoverTarget="more"
        data-here={here === SOURCES || last.some(({ id }) => id === here) ? "" : undefined}
      >
        <span className="bar-more-all">{bar.more}</span>
        <span className="bar-more-display">{bar.display}</span>
      </button>
      <div id="more" className="sheet" popover="auto" ref={sheet}>
        {/* Once the reader has chosen where to go, the popover is out of the way. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
        <ul className="sheet-links" onClick={() => sheet.current?.hidePopover?.()}>
          {rest}
        </ul>
        <button type="button" className="share" onClick={shareThis}>
          {bar.share}
        </button>
        <ThemeChoice />
      </div>
      <Arrival path={path} start={href("/")} />
      {mounted && (
        <BrowserRouter basename={new URL(site.top).pathname.replace(/\/$/, "")}>
          <Reader />
        </BrowserRouter>
      )}
    </header>
  );
}
