/** The arrow beside a link to the previous or the next item. */
export function Arrow({ to }: { to: "prev" | "next" }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={to === "prev" ? "M15 8H2M7 2L1.5 8L7 14" : "M1 8H14M9 2L14.5 8L9 14"} />
    </svg>
  );
}
