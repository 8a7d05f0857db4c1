import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import { plainParagraph } from "../../ui/plainText.ts";
import { csv } from "./csv.ts";
import { certaintyWord, pagesOf } from "./evidenceFields.ts";
import { placeOf } from "./itineraryGeojson.ts";

const columns = [
  "id",
  "name",
  "place",
  "date_from",
  "date_to",
  "time_local",
  "utc_from",
  "utc_to",
  "zone",
  "by",
  "straight_km",
  "straight_from",
  "in_plan",
  "line",
  "certainty",
  "longitude",
  "latitude",
  "within_km",
  "what_happened",
  "reported_on_14_september",
  "claim",
  "sources",
  "page",
] as const;

/** A clock time in UTC to the minute, ISO 8601: "2023-09-11T20:00Z". */
const utc = (clock: string): string => `${new Date(clock).toISOString().slice(0, 16)}Z`;

function reported({ reported: what }: Stop): string {
  if (!what) return "";
  return "says" in what ? what.says : plainParagraph(what);
}

/**
 * itinerary.csv: one row a stop, in order (`csv.ts`). Dates and `time_local` are those of the place, `utc_from` and
 * `utc_to` ISO 8601 to the minute. `straight_km` is the great circle from `straight_from`; longitude and latitude are
 * degrees, WGS 84, and may lie `within_km` from the spot that is meant; the journey home stands at its end. `in_plan` is
 * "yes", "no", or empty for what came before the plan of 13 and 14 September or what it left open. A field without a value
 * is empty.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function itineraryCsv(site: string): string {
  const rows = stops.map((stop) => {
    const place = placeOf(stop.id);
    const [longitude = "", latitude = ""] = place?.position ?? [];
    return {
      id: stop.id,
      name: stop.name,
      place: stop.place,
      date_from: stop.from,
      date_to: stop.to ?? "",
      time_local: stop.time ?? "",
      utc_from: stop.clock ? utc(stop.clock.from) : "",
      utc_to: stop.clock?.to ? utc(stop.clock.to) : "",
      zone: stop.zone,
      by: stop.by,
      straight_km: stop.straight?.km ?? "",
      straight_from: stop.straight?.from ?? "",
      in_plan: stop.planned === "before" ? "" : stop.planned,
      line: stop.line,
      certainty: certaintyWord(stop.line),
      longitude,
      latitude,
      within_km: place?.within ?? "",
      what_happened: plainParagraph(stop.text),
      reported_on_14_september: reported(stop),
      claim: stop.lineBy,
      sources: pagesOf([stop.lineBy]).join("; "),
      page: `${site}itinerary/${stop.id}/`,
    };
  });
  return csv(columns, rows);
}
