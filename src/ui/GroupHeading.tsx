import { type HTMLAttributes, useContext } from "react";
import { HeadingLevel } from "./Subheading.tsx";

/** A heading one level below a `Subheading`. It is an `h4` for the styles, whatever its level. */
export function GroupHeading(props: HTMLAttributes<HTMLHeadingElement>) {
  const level = useContext(HeadingLevel);
  return <h4 {...props} aria-level={level === 3 ? undefined : level + 1} />;
}
