export function Gifts() { return <section id="gifts" data-part="x"><h2 tabIndex={-1}>Gifts</h2></section>; }
