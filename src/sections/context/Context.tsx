export function Context() { return <section id="context" data-part="x"><h2 tabIndex={-1}>Context</h2></section>; }
