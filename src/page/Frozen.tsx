import type { ReactNode } from "react";

const KEEP = { __html: "" };

/**
 * Words that only the prerender writes. In the browser React leaves them as they stand, so their text and their
 * data never reach the bundle. `children` must be behind `import.meta.env.SSR` where Frozen is used.
 */
export function Frozen({
  as: Element = "div",
  children,
  ...rest
}: {
  as?: "div" | "main" | "footer";
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return import.meta.env.SSR ? (
    <Element {...rest}>{children}</Element>
  ) : (
    // An empty string tells React to keep what is there
    <Element {...rest} suppressHydrationWarning dangerouslySetInnerHTML={KEEP} />
  );
}
