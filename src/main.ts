import { listenForMarks } from "./evidence/card/listenForMarks.ts";
import { islands } from "./islands.ts";
import { carryObject } from "./page/carryObject.ts";
import { layOutDeferred } from "./page/layOutDeferred.ts";
import { listenForLinks } from "./page/links.ts";
import { mountIslands } from "./page/mount.ts";
import { listenForOtherEntries } from "./page/otherEntries.ts";
import { locateSite } from "./page/site.ts";
import { dropTracker } from "./page/trackedFragment.ts";
import "./page/unfoldOnPaper.ts";
import { listenForSharing } from "./share/listen.ts";

/*
 * The browser's entry. The words are static HTML and need none of this: what loads here is small, and React comes with the
 * islands, once the page has loaded and rests, or a reader touches one.
 */

// The build writes the styles into the pages. Here they would be asked for again with every chunk.
if (import.meta.env.DEV) {
  import("./styles/index.css");
  import("./styles/chapters.css");
}

locateSite();
dropTracker();
listenForLinks();
listenForOtherEntries();
listenForMarks();
listenForSharing();
carryObject();
// Islands are written by `island()`; this is where the browser finds them.
mountIslands(document.querySelectorAll<HTMLElement>("[data-island]"), islands);
layOutDeferred();
