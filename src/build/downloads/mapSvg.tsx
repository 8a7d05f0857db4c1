import { mapLabels } from "@edition/map.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MapDefs } from "../../graphics/map/MapDefs.tsx";
import { OverviewMap } from "../../graphics/map/OverviewMap.tsx";
import { overviewSigns, vladivostokSigns } from "../../graphics/map/signs.ts";
import { VladivostokMap } from "../../graphics/map/VladivostokMap.tsx";
import { token } from "../../styles/token.ts";
import { plainSheet } from "./plainSheet.ts";

/** Both views side by side, each at 1000 user units, with a line of credit below. */
const SIZE = { width: 2080, height: 1330, view: 1000, gap: 80 } as const;

/** The markup without the elements of a class. The rest stays as it was, to the byte. */
function without(markup: string, className: string): string {
  const spans: [start: number, end: number][] = [];
  const look = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!("attrs" in node)) return;
    const location = node.sourceCodeLocation;
    const classes = node.attrs.find(({ name }) => name === "class")?.value.split(" ");
    if (location && classes?.includes(className)) spans.push([location.startOffset, location.endOffset]);
    else node.childNodes.forEach(look);
  };
  parseFragment(markup, { sourceCodeLocationInfo: true }).childNodes.forEach(look);
  return spans.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), markup);
}

/**
 * itinerary.svg: the map as it happened, in the light theme, for a page or a drawing program. The one file holds its
 * styles, its credit and its address. Fonts are named, not enclosed.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function mapSvg(site: string): string {
  const drawn = (drawing: ReactElement): string => without(renderToStaticMarkup(drawing), "as-reported");
  const defs = drawn(<MapDefs />);
  const overview = drawn(<OverviewMap signs={overviewSigns} />);
  const near = drawn(<VladivostokMap title="near" signs={vladivostokSigns} />);
  const right = SIZE.view + SIZE.gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}">
<title>${mapLabels.overviewTitle}</title>
<style>
${plainSheet(defs + overview + near, SIZE.view)}
.sea{fill:${token("sunk")}}.credit{fill:${token("ink-quiet")};font:400 20px ${token("label")}}
</style>
<rect width="100%" height="100%" fill="${token("plate")}"/>
${defs}
<rect class="sea" width="1000" height="1250"/><rect class="sea" x="${right}" width="1000" height="1000"/>
<svg width="1000" height="1250">${overview}</svg>
<svg x="${right}" width="1000" height="1000">${near}</svg>
<text class="credit" x="${right}" y="1060">${mapLabels.key.full}.</text>
<text class="credit" x="${right}" y="1090">${mapLabels.key.hollow}.</text>
<text class="credit" x="0" y="1300">${credits.map} ${story.name}, ${credits.licenceName}: ${site}itinerary/</text>
</svg>
`;
}
