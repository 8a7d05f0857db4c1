/**
 * Brackets that stay empty, where what is missing stands beside them.
 * @param says why, for those who only hear it; without it they are a picture of the words beside them
 */
export function Brackets({ says }: { says?: string }) {
  return (
    <span className="blank" aria-hidden={says === undefined || undefined}>
      <i />
      {says && <span className="visually-hidden">: {says}</span>}
    </span>
  );
}
