/** What the health card (`?check=1`) says to the people who build the page around one of our frames. */
export const checkWords = {
  title: "Health of this frame",
  about: "For the developers of the page around it. It shows because the address ends in check=1.",
  // Where # stands, numbers and names are put in, in this order: height, width, frame; version, id.
  size: {
    name: "Size",
    agreed: "Agreed: the content is # px high at # px wide, and so is the frame.",
    refused:
      "Not agreed: the content is # px high at # px wide, the frame is # px high. Nobody follows our height, or something holds the frame.",
    card: "WordPress cuts a frame off at 1000 px: what is longer scrolls inside.",
    looped: "Stopped: the frame grew each time that we said its height. It keeps # px, and the rest scrolls.",
    hidden: "Not measured yet: the frame has no size.",
  },
  protocol: {
    name: "Who has answered",
    pym: "pym.js, as #",
    resizer: "iframe-resizer #, as #",
    resizerOld: "iframe-resizer, up to version 4, as #",
    open: "open-iframe-resizer",
    loader: "our own loader, version 1",
    guardian: "the Guardian’s interactive block",
    frames: "newswire frames",
    wordpress: "WordPress",
    nobody:
      "Nobody. That can be right: AMP, Sidechain, Datawrapper’s loader and Embedly hear our height without a word, and a browser follows frame-sizing:content-height. If the size is agreed, one of them does.",
  },
  limits: {
    name: "What the page around does not let us do",
    origin:
      "Its sandbox takes our origin away: no storage, no modules. Words, drawings and links are complete.",
    storage: "Storage is blocked, by the page or by the browser. We need none.",
    share: "The share sheet is blocked.",
    copy: "Copying to the clipboard is blocked.",
    popups: "Its sandbox lets no link open.",
    faces: "The typefaces have not come.",
    styles: "The styles have not come.",
    narrow: "The frame is # px wide. A part needs 280 px.",
    blocked: "A policy has blocked #.",
    none: "Nothing that we need.",
  },
  /** The button that tries to open a window, which needs a press. */
  test: "Test whether links open",
  linksOpen: "Links open.",
  todo: {
    name: "What to do",
    size: "Load one of the loaders that we answer to, or give the frame a fixed height: it scrolls inside.",
    looped: "Give the frame no height in percent or vh, and its box no padding that depends on it.",
    share: 'Add allow="web-share; clipboard-write" to the frame, for the share button.',
    popups: "Add allow-popups allow-popups-to-escape-sandbox to the sandbox.",
    none: "Nothing. Take check=1 out of the address before you publish.",
  },
} as const;
