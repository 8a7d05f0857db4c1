import { useHref } from "../../page/page.tsx";
import type { ResolutionNumber } from "../../story/types.ts";
import { resolutionName, resolutionPath } from "./rows.ts";

/** A rule in a few words, and the resolution that it comes from in small: both lead to the resolution. */
export function RuleLink({ rule, resolution }: { rule: string; resolution: ResolutionNumber }) {
  const href = useHref();
  return (
    <a className="rule-link" href={href(resolutionPath(resolution))}>
      {rule} <small>{resolutionName(resolution)}</small>
    </a>
  );
}
