/** A pair of empty brackets with the words that say why they are empty. */
export function Blank({ says }: { says: string }) {
  return (
    <span className="blank">
      <i aria-hidden="true" />
      {says}
    </span>
  );
}
