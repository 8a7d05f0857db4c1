export function Itinerary() { return <section id="itinerary" data-part="x"><h2 tabIndex={-1}>Itinerary</h2></section>; }
