export function Aftermath() { return <section id="aftermath" data-part="x"><h2 tabIndex={-1}>Aftermath</h2></section>; }
