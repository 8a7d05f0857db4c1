/** `embed/embeds.json`: every part that can be embedded, in the order of the story, for the editors' page. */
export type EmbedsData = {
  /** The loader: its path below the site, and its integrity. */
  loader: { path: string; integrity: string };
  parts: readonly EmbedPart[];
};

/** The story, a figure of a chapter, or an item, that can be embedded. */
export type EmbedPart = {
  /** "story", "itinerary", "itinerary/day-13", or "itinerary/vostochny". */
  part: string;
  /** Where a link to it leads: its path below the site, "" for the story. */
  page: string;
  /** With its certainty. */
  title: string;
  /** Heights in px at widths, `280:1200,480:900`. */
  heights: string;
  /** Its card: the path below the site, and its alternative text. */
  card: string;
  alt: string;
  /** Paths below the site: its oEmbed answer, and what has changed since a picture of it was taken. */
  answer: string;
  changes: string;
};
