import { capitalPageWords } from "@edition/capitals.ts";
import type { ReactNode } from "react";
import { useHref } from "../../page/page.tsx";
import { longDate } from "../../story/language.ts";
import type { ResolutionNumber } from "../../story/types.ts";
import { resolutionOf } from "./rows.ts";

/** A resolution as it stands behind the bar: number, date and what is said of it here. */
export function BehindBar({ number, children }: { number: ResolutionNumber; children?: ReactNode }) {
  const href = useHref();
  const { date, title } = resolutionOf(number);
  return (
    <div className="behind-bar">
      <a className="behind-number" href={href(`/concerns/resolution-${number}/`)} aria-label={title}>
        {number}
      </a>
      <p>
        {capitalPageWords.resolution}, <time dateTime={date}>{longDate(date)}</time>
      </p>
      {children}
    </div>
  );
}
