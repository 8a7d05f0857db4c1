import type { ReactNode } from "react";

/** The days of the journey as a railway: a link to each. `children` is what moves on it. */
export function Rail({
  days,
  name,
  now,
  hrefOf,
  nameOf,
  target,
  children,
}: {
  days: readonly {
    id: string;
    numeral: string;
    /** What a voice says behind the numeral, where no heading of the page names the day. */
    heard?: string;
  }[];
  name: string;
  /** The day that is marked. */
  now: string | undefined;
  hrefOf: (day: string) => string;
  /** The id of the heading that names a day in full, where the page has it. */
  nameOf?: (day: string) => string;
  /** In an embed the days lead from frame to frame. */
  target?: "_self";
  children?: ReactNode;
}) {
  const at = days.findIndex(({ id }) => id === now);
  return (
    <nav className="rail" aria-label={name}>
      {children}
      <ol>
        {days.map(({ id, numeral, heard }, i) => (
          <li key={id} data-passed={i <= at ? "" : undefined}>
            <a
              href={hrefOf(id)}
              target={target}
              aria-current={id === now ? "step" : undefined}
              aria-labelledby={nameOf?.(id)}
            >
              {numeral}
              {heard && <span className="visually-hidden"> {heard}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
