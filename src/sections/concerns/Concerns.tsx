export function Concerns() { return <section id="concerns" data-part="x"><h2 tabIndex={-1}>Concerns</h2></section>; }
