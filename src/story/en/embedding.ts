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
