/** The story in two minutes. */
export function TwoMinutes() {
  return <section id="two-minutes" className="two-minutes" />;
}
