/** Brackets that stay empty. The words beside them say why, so they are hidden from assistive technology. */
export function Brackets() {
  return (
    <span className="blank" aria-hidden="true">
      <i />
    </span>
  );
}
