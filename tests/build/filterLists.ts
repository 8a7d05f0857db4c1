/*
 * What common filter lists hide or refuse on any site, where it comes near to what a page like ours calls its things: facts about
 * those lists, no copy of them. All names and files of the site were held against the whole lists on 30 November 2026, with the
 * copies of 13 August 2026 in github.com/ghostery/adblocker (packages/adblocker/assets): EasyList, EasyList Cookie, EasyPrivacy,
 * uBlock filters and annoyances; Fanboy's Annoyance List, which holds his Social List, was of 14 September 2020 there.
 */

/** Classes and ids that are hidden whole (`##.share-panel`, `###share-panel`), as patterns. */
export const hiddenNames: readonly { pattern: RegExp; source: string }[] = [
  {
    pattern: /^(?:[a-z]+-)*shar(?:e|er|ing)(?:-[a-z]+)*$/i,
    source: "Fanboy’s Annoyance: .share-panel, .share-row",
  },
  { pattern: /^(?:[a-z]+-)*social(?:-[a-z]+)*$/i, source: "Fanboy’s Annoyance: .social-links" },
  {
    pattern: /^(?:[a-z]+-)*(?:ads?|advert|adverts|banner|sponsor|sponsored|promo)(?:-[a-z]+)*$/i,
    source: "EasyList",
  },
  { pattern: /^(?:[a-z]+-)*(?:cookie|cookies|consent|gdpr)(?:-[a-z]+)*$/i, source: "EasyList Cookie" },
  {
    pattern: /^(?:[a-z]+-)*(?:newsletter|subscribe|popup|overlay)(?:-[a-z]+)*$/i,
    source: "Fanboy’s Annoyance",
  },
];

/** Attributes by which links are hidden (`a[data-share="popup"]`, `[data-link^="https://twitter.com/share?"]`). */
export const hiddenAttributes: readonly { pattern: RegExp; source: string }[] = [
  { pattern: /^data-(?:share|social|ad|ads)\b/, source: "Fanboy’s Annoyance: a[data-share='popup']" },
];

/** Files that are not fetched (`/share-button.`, `-social-share.`, `/ads/`), by their path. */
export const refusedFiles: readonly { pattern: RegExp; source: string }[] = [
  {
    pattern: /(?:^|[/._-])(?:shar(?:e|er|ing)|social)(?:[/._-]|$)/i,
    source: "Fanboy’s Annoyance: /share-btn-, -share-icon.",
  },
  {
    pattern: /(?:^|[/._-])(?:ads?|adverts?|banners?|sponsors?)(?:[/._-]|$)/i,
    source: "EasyList: /ads/, -ad-banner.",
  },
  { pattern: /(?:^|[/._-])(?:analytics|beacon|pixel|tracker|tracking)(?:[/._-]|$)/i, source: "EasyPrivacy" },
];
