import type { Line } from "../story/types.ts";

/**
 * A stretch of the one line that runs through the page. A section owns its stretches and places them by its styles, from the
 * page's own edge; stretches meet at the edges of sections. Where the browser has scroll timelines a stretch is drawn by the
 * scroll, from the sender's side (`stretch.css`); elsewhere it stands complete. It is a picture of the words beside it, so it
 * is hidden from assistive technology.
 * @param along "x" lies, "y" stands
 * @param from the end at which the drawing begins: "start" is left or top
 * @param arrow where its open head points: at the right or the left end of a lying stretch. Where the line goes on round a
 * corner, the styles of its place set `--head`, the head's way from that end
 */
export function Stretch({
  along = "x",
  line = "solid",
  from = "start",
  arrow,
  className,
}: {
  along?: "x" | "y";
  line?: Line;
  from?: "start" | "end";
  arrow?: "east" | "west";
  className?: string;
}) {
  return (
    <i
      className={className ? `stretch ${className}` : "stretch"}
      data-along={along}
      data-kind={line}
      data-from={from}
      aria-hidden="true"
    >
      {arrow && (
        <svg viewBox="0 0 16 28" data-to={arrow} aria-hidden="true">
          <path d="M1 1L14 14L1 27" />
        </svg>
      )}
    </i>
  );
}
