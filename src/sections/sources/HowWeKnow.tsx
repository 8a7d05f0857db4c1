export function HowWeKnow() { return <section id="sources" data-part="x"><h2 tabIndex={-1}>HowWeKnow</h2></section>; }
