export function Opening() { return <section id="opening" data-part="x"><h2 tabIndex={-1}>Opening</h2></section>; }
