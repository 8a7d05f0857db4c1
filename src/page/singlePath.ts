/** What the single-file edition is called, at the top of the site and as it is saved. */
export const SINGLE_FILE = "explainer.html";
