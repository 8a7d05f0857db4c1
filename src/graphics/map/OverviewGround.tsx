/** Land, waters and borders of the whole region, without words: drawn from the page's `MapDefs`. */
export function OverviewGround() {
  return (
    <>
      <use className="map-grid" href="#map-grid" />
      <use className="map-land" href="#map-land" />
      <use className="map-river" href="#map-river" />
      <use className="map-lake" href="#map-lake" />
      <use className="map-border" href="#map-border" />
    </>
  );
}
