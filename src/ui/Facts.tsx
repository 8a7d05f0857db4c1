import type { ReactNode } from "react";

/** Terms and their values. */
export function Facts({ of }: { of: readonly { readonly term: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {of.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt> <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
