import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import { MonthAxis } from "./MonthAxis.tsx";

/** All that followed, month by month, from the meeting to the newest event. */
export function Months({ heading: Heading, anchored = false }: { heading: "h2" | "h3"; anchored?: boolean }) {
  return (
    <div className="months">
      <Heading>{aftermathWords.months.name}</Heading>
      <MonthAxis events={events} from="2023-09-01" anchored={anchored} />
    </div>
  );
}
