import { concernLabels, fearedVote } from "@edition/concerns.ts";
import { Statement, Statements } from "../../evidence/Prose.tsx";
import { Stretch } from "../../graphics/Stretch.tsx";
import { useHref } from "../../page/page.tsx";
import { feared, fearedLead } from "../../story/concerns.ts";
import type { FearedTransfer } from "../../story/concernTypes.ts";
import { HeardColon } from "../../ui/HeardColon.tsx";
import { Subheading } from "../../ui/Subheading.tsx";
import { Quotation } from "./Quotation.tsx";
import { resolutionPath } from "./rows.ts";

/** One feared transfer: its line runs from the sender's edge to the bar; below it an objection, the rule, the answer. */
function Side({ transfer }: { transfer: FearedTransfer }) {
  const href = useHref();
  const { sender, name, from, feared: objection, ban, resolution, answer, since } = transfer;
  return (
    <section className="feared-side" data-sender={sender}>
      <div className="feared-head" data-line="dotted">
        <Subheading>
          {name} <small>{from}</small>
        </Subheading>
        <Stretch line="dotted" from={sender === "russia" ? "start" : "end"} />
      </div>
      <Quotation said={objection} />
      <p className="feared-rule">
        <a href={href(resolutionPath(resolution))}>{ban}</a>
      </p>
      <Quotation said={answer} />
      <p className="feared-since">
        <b>
          {since.when}
          <HeardColon />
        </b>{" "}
        <Statement of={since.text} />
      </p>
    </section>
  );
}

/**
 * What Washington and Seoul feared, from either side of the page, and the bar at which both lines stop.
 * @param joined whether the line comes down the right margin from the journey, as it does in the story
 */
export function FearedTransfers({ joined = false }: { joined?: boolean }) {
  return (
    <>
      <p className="feared-lead">
        <Statements of={[fearedLead, fearedVote]} />
      </p>
      <div className="feared deferred">
        <p className="feared-bar" aria-hidden="true">
          {concernLabels.bar}
        </p>
        {feared.map((transfer) => (
          <Side key={transfer.sender} transfer={transfer} />
        ))}
        {joined && <Stretch className="feared-from-journey" along="y" line="dotted" />}
      </div>
    </>
  );
}
