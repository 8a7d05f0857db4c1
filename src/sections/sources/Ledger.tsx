export function Ledger() { return <section id="sources" data-part="x"><h2 tabIndex={-1}>Ledger</h2></section>; }
