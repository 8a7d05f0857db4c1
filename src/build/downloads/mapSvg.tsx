import { mapLabels } from "@edition/map.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { SceneMap } from "../../graphics/map/SceneMap.tsx";
import { type Scene, scenes } from "../../graphics/map/scenes.ts";
import { token } from "../../styles/token.ts";
import { plainSheet } from "./plainSheet.ts";

/** Both views side by side, each at 1000 user units, with a line of credit below. */
const SIZE = { width: 2080, height: 1330, view: 1000, gap: 80 } as const;

/** The scenes whose legs are the whole way of the train. */
const LEGS = [scenes["day-10"], scenes["day-13"], scenes["day-15"], scenes["day-18"]];

/** The stops of both days round Vladivostok: neither day's end is marked. */
const { now: _, ...day17 } = scenes["day-17"];
const near: Scene = {
  ...day17,
  signs: [...day17.signs, ...scenes["day-16"].signs.filter(({ place }) => place !== "artyom")],
};

/**
 * itinerary.svg: the map as it happened, in the light theme, for a page or a drawing program. The one file holds its
 * styles, its credit and its address. Fonts are named, not enclosed.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function mapSvg(site: string): string {
  const drawn = (drawing: ReactElement): string => renderToStaticMarkup(drawing);
  const defs = drawn(<MapDefs of={[scenes.whole, near, ...LEGS]} />);
  const overview = drawn(<SceneMap scene={scenes.whole} legs={LEGS} window={[1000, 1250]} />);
  const round = drawn(<SceneMap scene={near} window={[1000, 1000]} />);
  const right = SIZE.view + SIZE.gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">
<title>${mapLabels.title}</title>
<style>
${plainSheet(defs + overview + round, SIZE.view)}
.sea{fill:${token("sunk")}}.credit{fill:${token("ink-quiet")};font:400 20px ${token("label")}}
</style>
<rect width="100%" height="100%" fill="${token("plate")}"/>
${defs}
<rect class="sea" width="1000" height="1250"/><rect class="sea" x="${right}" width="1000" height="1000"/>
<svg width="1000" height="1250">${overview}</svg>
<svg x="${right}" width="1000" height="1000">${round}</svg>
<text class="credit" x="${right}" y="1060">${mapLabels.key.full}.</text>
<text class="credit" x="${right}" y="1090">${mapLabels.key.hollow}.</text>
<text class="credit" x="0" y="1300">${credits.map} ${story.name}, ${credits.licenceName}: ${site}itinerary/</text>
</svg>
`;
}
