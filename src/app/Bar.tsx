import type { MouseEvent, ReactNode } from "react";
import { useLocation } from "react-router";
import { useReading } from "../scroll/reading.ts";
import { bar, shortNames, sourcesName } from "../story/en/bar.ts";
import { relative } from "./page.tsx";
import { Switch } from "./Switch.tsx";

const rooms = ["gifts", "itinerary", "concerns"] as const;
const around = ["context", "aftermath"] as const;

/** Closes the sheet once something in it has been chosen; where there are no popovers there is no sheet. */
const closeSheet = (event: MouseEvent<HTMLElement>): void => {
  if ((event.target as Element).closest("a")) event.currentTarget.hidePopover?.();
};

/**
 * The section bar: where one is, and the way to every chapter. At the top of a wide window, at the foot of a phone,
 * where the last chapters and the switches stand in a sheet that opens and closes without a script.
 */
export function Bar({ kind }: { kind: "story" | "ledger" }) {
  const { pathname } = useLocation();
  const reading = useReading();
  const here = kind === "ledger" ? "sources" : (reading ?? pathname.slice(1)).split("/")[0];
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
      {link("sources", "/sources/", sourcesName)}
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
      <button type="button" className="bar-more" popoverTarget="more" data-here={!rooms.some((id) => id === here)}>
        <span className="bar-more-all">{bar.more}</span>
        <span className="bar-more-display">{bar.display}</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside take the keys; this only follows them */}
      <div id="more" className="sheet" popover="auto" onClick={closeSheet}>
        <ul className="sheet-links">{rest}</ul>
        <Switch choice="theme" names={bar.theme} />
        <Switch choice="motion" names={bar.motion} />
      </div>
    </header>
  );
}
