import type { StopId } from "../../story/types.ts";
import { LegPicture, legShowing, runsOf } from "./LegPicture.tsx";
import { MapDefs } from "./MapDefs.tsx";
import { MapStateContext, marking } from "./mapState.ts";
import { OverviewMap } from "./OverviewMap.tsx";
import { viewOfStop } from "./shots.ts";
import { overviewSigns, vladivostokSigns } from "./signs.ts";
import { VladivostokMap } from "./VladivostokMap.tsx";

/**
 * The piece of map that belongs to one stop, which it marks: the leg that leads there, or the view it lies in; with the
 * paths that this takes, and no others. For a page of the stop alone.
 */
export function StopPicture({ stop }: { stop: StopId }) {
  const leg = legShowing(stop);
  const { view } = viewOfStop(stop);
  return (
    <MapStateContext value={marking(stop)}>
      <MapDefs of={leg ? runsOf(leg) : view} />
      {leg && <LegPicture to={leg} />}
      {!leg && view === "overview" && <OverviewMap signs={overviewSigns} />}
      {!leg && view === "vladivostok" && <VladivostokMap title="near-alone" signs={vladivostokSigns} />}
    </MapStateContext>
  );
}
