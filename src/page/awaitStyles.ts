/**
 * A script that stands behind a stylesheet: the browser waits for the styles before it reads on.
 * - In an embed page it would else lay out all frames whose sheets come at the same time in one task, which is long on a slow
 *   phone, before any of their scripts has run.
 * - In the story Firefox would else lay the chapters out without their styles, and come to a link's place as that is then.
 */
export const awaitStyles = "0";
