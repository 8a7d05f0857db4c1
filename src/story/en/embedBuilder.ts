/** The words of the editors' builder: choose a chapter or an item, see it, copy what the page needs. */
export const builderWords = {
  how: "How will you put it in?",
  wall: "This chapter stands on the other wall: dark on a light page, light on a dark one.",
  part: "Part",
  whole: "the whole chapter",
  asReader: "As the reader’s system",
  as: { name: "The journey", happened: "As it happened", reported: "As announced" },
  width: { name: "Width of your column", full: "Full" },
  px: "# px",
  /** The first # is the width, the second the height. */
  height: "At # px wide it is # px high.",
  measuring: "Measuring …",
  /** What is in the field, before the name of the way. */
  code: "Code",
  ways: {
    loader: "With our loader",
    frame: "A plain frame",
    pym: "For a page with pym.js",
    amp: "For AMP",
    address: "WordPress, Ghost, oEmbed",
    picture: "A still",
  },
  notes: {
    frame:
      "For any page. In Chrome and Edge from version 154 the height follows by itself. In other browsers it does where the page already runs pym.js, newswire frames, Sidechain, a Datawrapper loader, iframe-resizer, open-iframe-resizer, Embedly’s or the Guardian’s listener; elsewhere it stays as written here, for the width that you have chosen: where the frame is narrower, the part scrolls inside.",
    loader:
      "Three kilobytes that size the frame, keep its place free while it loads, and let a link to your page open a stop: your address with ?explainer=itinerary/vostochny. Where the script or the frame does not come, and on paper, your readers have the link.",
    pym: "Your page has pym.js already: nothing else is needed.",
    amp: "Readers may have to tap once before the frame grows: that is AMP’s rule.",
    address:
      "Paste the address on a line of its own. The system asks our page for the rest; WordPress shows a card of at most 1,000 px.",
    picture:
      "For a newsletter, an app or paper: a picture with its description, credit and link. changes.json says whether the part has changed since you took it.",
  },
  copy: "Copy",
  savePng: "Save as PNG",
  changes: "What has changed in this part",
  answer: "The oEmbed answer",
  showAll: "Show all of it",
  credit: "Drawing and text: A rifle for a rifle, CC BY 4.0",
} as const;
