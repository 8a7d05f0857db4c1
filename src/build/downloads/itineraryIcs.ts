import { story } from "@edition/story.ts";
import { type Place, places } from "../../graphics/map/places.ts";
import { pageTitle } from "../../page/pageTitle.ts";
import { stops } from "../../story/itinerary.ts";
import { sections } from "../../story/sections.ts";
import { lastChanged } from "../../story/story.ts";
import type { Stop } from "../../story/types.ts";
import { placeOf } from "./itineraryGeojson.ts";
import { certaintyWord, plainParagraph } from "./plain.ts";

/** The offset of each zone in September 2023, and since when it holds: local time by the offset before (IANA). */
const ZONES: Readonly<Record<Place["timeZone"], { since: string; before: string; offset: string }>> = {
  "Asia/Pyongyang": { since: "20180504T233000", before: "+0830", offset: "+0900" },
  "Asia/Vladivostok": { since: "20141026T020000", before: "+1100", offset: "+1000" },
  "Asia/Yakutsk": { since: "20141026T020000", before: "+1000", offset: "+0900" },
};

/** A value of type TEXT (RFC 5545, section 3.3.11). */
const text = (value: string): string => value.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** A content line of at most 75 octets of UTF-8 a piece, no character split; the pieces begin with a space (section 3.1). */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** The wall clock of "2023-09-12T06:00+10:00": 20230912T060000. */
const wallClock = (clock: string): string => `${clock.slice(0, 16).replace(/[-:]/g, "")}00`;

const day = (date: string): string => date.replaceAll("-", "");

/** A day's morrow, as DATE: the end of an event is not in it (section 3.6.1). */
function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day(next.toISOString().slice(0, 10));
}

/** At its clock time in the zone of the place where there is one on record; else its whole day or days. */
function when({ clock, from, to }: Stop, place: Place | undefined): string[] {
  if (clock && place) {
    const at = (name: string, time: string) => `${name};TZID=${place.timeZone}:${wallClock(time)}`;
    return [at("DTSTART", clock.from), ...(clock.to ? [at("DTEND", clock.to)] : [])];
  }
  return [`DTSTART;VALUE=DATE:${day(from)}`, ...(to ? [`DTEND;VALUE=DATE:${dayAfter(to)}`] : [])];
}

/** The title of a stop's page without its date. */
function summary({ title }: Stop): string {
  const words = title.replace(/^[^:]*: /, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A stop by rail is called after its place; one by road, and the journey home, after what it was. */
const location = ({ id, by, name, place }: Stop): string =>
  by === "rail" && id in places ? `${name}, ${place}` : place;

function event(stop: Stop, site: string): string[] {
  const place = placeOf(stop.id);
  const time = [stop.day, ...(stop.time ? [stop.time] : []), stop.zone].join(", ");
  return [
    "BEGIN:VEVENT",
    `UID:itinerary-${stop.id}@a-rifle-for-a-rifle`,
    `DTSTAMP:${day(lastChanged)}T000000Z`,
    ...when(stop, place),
    `SUMMARY:${text(summary(stop))}`,
    `LOCATION:${text(location(stop))}`,
    `DESCRIPTION:${text(`${certaintyWord(stop.line)}\n${time}\n${plainParagraph(stop.text)}`)}`,
    `URL:${site}itinerary/${stop.id}/`,
    ...(place ? [`GEO:${place.position[1]};${place.position[0]}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * itinerary.ics: a VCALENDAR of RFC 5545, one VEVENT a stop. A stop with a clock time on record begins then, in the IANA
 * zone of its place; the others take whole days. An event ends only where an end is on record. Its description has the
 * certainty word, the day and time in words ("about" where the time is about), then what happened. DTSTAMP is the date of
 * the newest edition, so two builds of one edition are the same.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function itineraryIcs(site: string): string {
  const title = sections.find(({ id }) => id === "itinerary")?.title ?? "";
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${text(`-//${story.name}//Itinerary//EN`)}`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(pageTitle(title))}`,
    ...Object.entries(ZONES).flatMap(([zone, { since, before, offset }]) => [
      "BEGIN:VTIMEZONE",
      `TZID:${zone}`,
      "BEGIN:STANDARD",
      `DTSTART:${since}`,
      `TZOFFSETFROM:${before}`,
      `TZOFFSETTO:${offset}`,
      "END:STANDARD",
      "END:VTIMEZONE",
    ]),
    ...stops.flatMap((stop) => event(stop, site)),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
