/** The cross on a button that closes something. */
export function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 2L14 14M14 2L2 14" />
    </svg>
  );
}
