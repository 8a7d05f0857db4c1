import { aftermathWords } from "@edition/aftermath.ts";
import { events } from "../../story/aftermath.ts";
import { useAriaLevel } from "../../ui/Subheading.tsx";
import { MonthAxis } from "./MonthAxis.tsx";

/** All that followed, month by month, from the meeting to the newest event. */
export function Months({ heading: Heading, anchored = false }: { heading: "h2" | "h3"; anchored?: boolean }) {
  const level = useAriaLevel();
  return (
    <div className="months deferred">
      <Heading {...(Heading === "h3" && level)}>{aftermathWords.months.name}</Heading>
      <MonthAxis events={events} from="2023-09-01" anchored={anchored} />
    </div>
  );
}
