import type { Line } from "../story/types.ts";

/**
 * A line between the two sides of the page, Russia left and North Korea right, as wide as its container. It is a picture of
 * the words beside it, so it is hidden from assistive technology.
 */
export function Crossing({
  line,
  to,
  arrow = true,
  className,
}: {
  line: Line;
  /** The side that it runs to. */
  to: "east" | "west";
  /** Whether it has a head. */
  arrow?: boolean;
  className?: string;
}) {
  return (
    <svg
      className={className ? `crossing ${className}` : "crossing"}
      data-kind={line}
      data-to={to}
      aria-hidden="true"
    >
      <line x1="0" x2="100%" y1="12" y2="12" />
      {arrow &&
        (to === "east" ? (
          <svg x="100%" y="12" overflow="visible" aria-hidden="true">
            <path d="M-14-10L-2 0L-14 10" />
          </svg>
        ) : (
          <path d="M14 2L2 12L14 22" />
        ))}
    </svg>
  );
}
