import { panelWords } from "@edition/concerns.ts";
import { usePage } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { ByCountry } from "./ByCountry.tsx";
import { Filters } from "./Filters.tsx";
import { PanelTable } from "./PanelTable.tsx";

/** The panel of objections: by issue, and the same records by country, which the reader can ask for where there is a script. */
export function Panel() {
  const { live, single } = usePage();
  return (
    <>
      {live && <Filters />}
      <PanelTable rows={concerns} />
      {!single && <ByCountry />}
      <PanelNote />
    </>
  );
}

/** What the small scales and the chambers of the panel mean. */
export function PanelNote() {
  return (
    <p className="panel-note">
      {panelWords.scale} <span>{panelWords.seating}</span>
    </p>
  );
}
