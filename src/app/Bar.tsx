import { bar, shortNames, sourcesName } from "@edition/bar.ts";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { relative } from "../page/page.tsx";
import { SOURCES } from "../page/parts.ts";
import { useReading } from "../page/reading.ts";
import { Arrival } from "./Arrival.tsx";
import { CertaintyKey } from "./CertaintyKey.tsx";
import { Switch } from "./Switch.tsx";

const rooms = ["gifts", "itinerary", "concerns"] as const;
const around = ["context", "aftermath"] as const;

/**
 * The section bar: where one is, and the way to every chapter. At the top of a wide window, at the foot of a phone,
 * where the last chapters and the switches stand in a sheet that opens and closes without a script.
 */
export function Bar({ kind }: { kind: "story" | "ledger" | "editors" }) {
  const location = useLocation();
  const { pathname } = location;
  const type = useNavigationType();
  const sheet = useRef<HTMLDivElement>(null);
  // Once the reader has chosen where to go, the sheet is out of the way. Where there are no popovers it never opened.
  useEffect(() => {
    if (location && type === "PUSH") sheet.current?.hidePopover?.();
  }, [location, type]);
  const reading = useReading();
  const here = kind === "ledger" ? SOURCES : (reading ?? pathname.slice(1)).split("/")[0];
  const link = (id: string, to: string, name: ReactNode): ReactNode => (
    <li key={id}>
      <a href={relative(pathname, to)} aria-current={here === id ? "true" : undefined}>
        {name}
      </a>
    </li>
  );
  const rest = (
    <>
      {around.map((id) => link(id, `/${id}/`, shortNames[id]))}
      {link(SOURCES, "/sources/", sourcesName)}
    </>
  );
  return (
    <header className="bar">
      <a className="bar-story" href={relative(pathname, "/")}>
        {bar.story}
      </a>
      <nav aria-label={bar.label}>
        <ul>
          {rooms.map((id) => link(id, `/${id}/`, shortNames[id]))}
          {rest}
        </ul>
      </nav>
      {kind === "story" && (
        <>
          <button type="button" className="bar-key" popoverTarget="key" aria-label={bar.certainty.name}>
            <svg viewBox="0 0 40 24" aria-hidden="true">
              <path d="M4 4H36" />
              <path d="M4 12H36" strokeDasharray="8 4" />
              <path d="M4 20H36" strokeDasharray="0.1 6.4" strokeLinecap="round" />
            </svg>
          </button>
          <div id="key" className="sheet" popover="auto">
            <CertaintyKey at="bar" />
          </div>
        </>
      )}
      <button
        type="button"
        className="bar-more"
        popoverTarget="more"
        data-here={[...around, SOURCES].some((id) => id === here)}
      >
        <span className="bar-more-all">{bar.more}</span>
        <span className="bar-more-display">{bar.display}</span>
      </button>
      <div id="more" className="sheet" popover="auto" ref={sheet}>
        <ul className="sheet-links">{rest}</ul>
        <button type="button" className="share">
          {bar.share}
        </button>
        <Switch choice="theme" names={bar.theme} />
        <Switch choice="motion" names={bar.motion} />
      </div>
      {kind === "story" && <Arrival />}
    </header>
  );
}
