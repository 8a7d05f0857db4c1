import type { ReactNode } from "react";

/** The days of the journey as a railway: a link to each. `children` is what moves on it. */
export function Rail({
  days,
  name,
  now,
  hrefOf,
  target,
  children,
}: {
  days: readonly { id: string; numeral: string }[];
  name: string;
  /** The day that is marked. */
  now: string | undefined;
  hrefOf: (day: string) => string;
  /** In an embed the days lead from frame to frame. */
  target?: "_self";
  children?: ReactNode;
}) {
  const at = days.findIndex(({ id }) => id === now);
  return (
    <nav className="rail" aria-label={name}>
      {children}
      <ol>
        {days.map(({ id, numeral }, i) => (
          <li key={id} data-passed={i <= at ? "" : undefined}>
            <a href={hrefOf(id)} target={target} aria-current={id === now ? "step" : undefined}>
              {numeral}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
