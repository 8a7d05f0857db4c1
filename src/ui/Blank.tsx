/** A pair of empty brackets, and the words that say which kind of nothing it is. */
export function Blank({ says }: { says: string }) {
  return (
    <span className="blank">
      <i aria-hidden="true" />
      {says}
    </span>
  );
}
