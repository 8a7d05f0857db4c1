/** The words of the page for editors who take a part into a page of their own. */
export const embedding = {
  /** Behind the title of an embed. */
  embedded: "embedded",
  title: "Take a part into your own page",
  description:
    "One line to copy: a gift, a stop, an objection or a chapter of A rifle for a rifle in a page of your own, at the right height, without cookies.",
  kicker: "For editors",
  name: "Embed a part",
  lead: "Choose a part, see it at the width of your column, and copy one line of code. The part says how certain its facts are, who says so, and where the sources are. It sets no cookie. If your page already adjusts the height of its frames, you need no script. If it does not, add ours, which has three kilobytes.",
  without:
    "Choosing a part here needs JavaScript. Without it, take the address of the part’s page and put embed/ before the part’s name. This line shows the part in your page:",
  facts: {
    csp: "If your page has a Content-Security-Policy",
    cspText: "Add this address to frame-src:",
    cspLoader: "If you use our script, add its hash to script-src:",
    integrity: "The hash of our script (integrity)",
    integrityText:
      "The file of the script never changes; a new version will have a new name. The messages between the frame and your page will not change either; the source code describes them.",
    data: "Data protection",
    dataText:
      "A part in your page sets no cookie, stores nothing in the browser, asks no other server for anything, and sends nothing about the reader to anybody. There is nothing to consent to. The server that hands out its files sees the request, as any server does; it is told the address of your site. It is told the address of the article only if your page uses the script pym.js, or sets a referrer policy of its own.",
    licence: "Licence",
    licenceText:
      "Words and drawings: CC BY 4.0. Keep the credit line and the link that come with the part. Code: MIT.",
    check: "If it does not look right",
    checkText:
      "Add check=1 to the query of the frame’s address. The part then says what works, which height it has, what your page blocks, and what to do. If it does not show at all, a proxy in front of our site may send X-Frame-Options: tell whoever runs it.",
    theme: "Light and dark",
    themeText:
      "A part is light in your page, unless you choose another look. If your page has a dark mode, pass it on in the frame’s address: theme=dark, or dark=true.",
    corrections: "Corrections",
    correctionsText:
      "A correction appears in the embedded part by itself. The last line of the part says when it was last changed. If you have published a picture of the part, the file changes.json at the part’s address tells whether the picture is up to date.",
  },
} as const;
