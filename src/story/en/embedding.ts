/** The words of the page for editors who take a part into a page of their own. */
export const embedding = {
  /** Behind the title of an embed. */
  embedded: "embedded",
  title: "Take a part into your own page",
  description:
    "One line to copy: a gift, a stop, an objection or a chapter of A rifle for a rifle in a page of your own, at the right height, without cookies.",
  kicker: "For editors",
  name: "Embed a part",
  lead: "Choose a part, see it at the width of your column, copy one line. It comes with its certainty, its owner and the way to its sources, and sets no cookie. Where your page sizes frames already, no script is needed; where it does not, ours is two kilobytes.",
  how: "How will you put it in?",
  wall: "This chapter stands on the other wall: dark on a light page, light on a dark one.",
  part: "Part",
  whole: "the whole chapter",
  asReader: "As the reader’s system",
  as: { name: "The journey", happened: "As it happened", reported: "As reported on 14 September" },
  width: { name: "Width of your column", full: "Full" },
  px: "# px",
  /** The first # is the width, the second the height. */
  height: "At # px wide it is # px high.",
  measuring: "Measuring …",
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
      "For any page. The height follows by itself where the page already runs pym.js, newswire frames, Sidechain, a Datawrapper loader, iframe-resizer, open-iframe-resizer, Embedly’s or the Guardian’s listener; elsewhere it stays as written here, for the width that you have chosen: where the frame is narrower, the part scrolls inside.",
    loader:
      "Two kilobytes that size the frame, keep its place free while it loads, and let a link to your page open a stop: your address with ?explainer=itinerary/vostochny.",
    pym: "Your page has pym.js already: nothing else is needed.",
    amp: "Readers may have to tap once before the frame grows: that is AMP’s rule.",
    address:
      "Paste the address on a line of its own. The system asks our page for the rest; WordPress shows a card of at most 1,000 px.",
    picture:
      "For a newsletter, an app or paper: a picture with its description, credit and link. changes.json says whether the part has changed since you took it.",
  },
  copy: "Copy",
  savePng: "Save as PNG",
  saveSvg: "Save as SVG",
  changes: "What has changed in this part",
  answer: "The oEmbed answer",
  showAll: "Show all of it",
  credit: "Drawing and text: A rifle for a rifle, CC BY 4.0",
  without:
    "Choosing needs a script. Without one, every part is at its own address with embed/ before it, and this line shows it in your page:",
  facts: {
    csp: "If your page has a Content-Security-Policy",
    cspText: "Add to frame-src:",
    cspLoader: "and, for the loader, to script-src its hash:",
    integrity: "The loader’s integrity",
    integrityText:
      "The file never changes; a new version will have a new name. Its messages are a contract, written down in the source.",
    data: "Data protection",
    dataText:
      "A part in your page sets no cookie, stores nothing in the browser, asks no other server for anything, and sends nothing about the reader to anybody. There is nothing to consent to. The server that hands out its files sees the request, as any server does; it is told the address of your site, and of the article only if your page has pym.js or another policy for referrers.",
    licence: "Licence",
    licenceText:
      "Words and drawings: CC BY 4.0. Keep the credit line and the link that come with the part. Code: MIT.",
    check: "If it does not look right",
    checkText:
      "Add check=1 to the query of the frame’s address: the part then says which protocol answered, which height was agreed, what your page restricts, and what to do.",
    corrections: "Corrections",
    correctionsText:
      "They reach a frame by themselves. Its last line says when the part was last changed; beside each part stands a changes.json for stills.",
  },
} as const;
