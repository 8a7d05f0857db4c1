import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { type Place, type PlaceId, places } from "../../graphics/map/places.ts";
import { stops } from "../../story/itinerary.ts";
import { editions } from "../../story/story.ts";
import { itineraryIcs } from "./itineraryIcs.ts";

const written = itineraryIcs("https://news.example/");
const calendar = new ICAL.Component(ICAL.parse(written));
const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
const components = calendar.getAllSubcomponents("vevent");

/** The event of a stop. Its times are in the calendar's own zones: the parser knows no others. */
const eventOf = (id: string) => {
  const component = components.find(
    (entry) => entry.getFirstPropertyValue("uid") === `itinerary-${id}@a-rifle-for-a-rifle`,
  );
  if (!component) throw new Error(`No event for ${id}`);
  return { component, event: new ICAL.Event(component) };
};

const instant = (time: ICAL.Time): string => time.toJSDate().toISOString();

beforeAll(() => {
  ICAL.TimezoneService.reset();
  for (const zone of zones) ICAL.TimezoneService.register(zone);
});

describe("the file", () => {
  test("has lines of 75 octets at most that end in CRLF, and no other line break", () => {
    const lines = written.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.join("")).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThan(20);
    // A character cut in two would not come back from its bytes.
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
    expect(written).not.toContain("\ufffd");
  });

  test("names its version and its maker, and no method", () => {
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//A rifle for a rifle//Itinerary//EN");
    expect(calendar.getFirstPropertyValue("calscale")).toBe("GREGORIAN");
    expect(calendar.getFirstProperty("method")).toBeNull();
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toMatch(
      /^Six days by train: .+ – A rifle for a rifle$/,
    );
  });

  test("is the same at any time of building", () => {
    const stamp = `${editions[0].date}T00:00:00Z`;
    for (const component of components) {
      expect(String(component.getFirstPropertyValue("dtstamp"))).toBe(stamp);
    }
  });
});

test("the zones are those of the places, with their offsets before and since as IANA has them", () => {
  const used = new Set(Object.values(places as Record<string, Place>).map(({ timeZone }) => timeZone));
  expect(zones.map(({ tzid }) => tzid).sort()).toEqual([...used].sort());
  const minutes = (sign: string): number =>
    (sign.startsWith("-") ? -1 : 1) * Number(sign.slice(1, 3)) * 60 + Number(sign.slice(4, 6));
  const iana = (timeZone: string, at: number): number => {
    const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value;
    return minutes(name?.replace("GMT", "") ?? "");
  };
  for (const { component, tzid } of zones) {
    const standard = component.getFirstSubcomponent("standard");
    const since = standard?.getFirstPropertyValue("dtstart") as ICAL.Time;
    const before = minutes(String(standard?.getFirstPropertyValue("tzoffsetfrom")));
    const offset = minutes(String(standard?.getFirstPropertyValue("tzoffsetto")));
    const onset = Date.parse(`${since}Z`) - before * 60_000;
    expect([iana(tzid, onset - 1), iana(tzid, onset)], tzid).toEqual([before, offset]);
    expect(iana(tzid, Date.UTC(2023, 8, 12)), tzid).toBe(offset);
  }
});

describe("the events", () => {
  test("are the stops, in order", () => {
    expect(components.map((component) => component.getFirstPropertyValue("uid"))).toEqual(
      stops.map(({ id }) => `itinerary-${id}@a-rifle-for-a-rifle`),
    );
  });

  test("Khasan is at six in the morning there, which is eight in the evening before in UTC", () => {
    const { component, event } = eventOf("khasan");
    expect(component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe("Asia/Vladivostok");
    expect(String(event.startDate)).toBe("2023-09-12T06:00:00");
    expect(instant(event.startDate)).toBe("2023-09-11T20:00:00.000Z");
    expect(component.getFirstProperty("dtend")).toBeNull();
  });

  test.each(stops.filter(({ clock }) => clock).map((stop) => [stop.id, stop] as const))(
    "%s is at the instant on record, in the zone of its place",
    (id, { clock, time = "" }) => {
      const { component, event } = eventOf(id);
      expect(instant(event.startDate)).toBe(new Date(clock?.from ?? "").toISOString());
      expect(component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe(
        places[id as PlaceId].timeZone,
      );
      const end = component.getFirstPropertyValue("dtend") as ICAL.Time | null;
      expect(end && instant(end)).toBe(clock?.to ? new Date(clock.to).toISOString() : null);
      expect(event.description).toContain(`, ${time}, UTC+`);
      if (clock?.about) expect(event.description).toContain(", about ");
    },
  );

  test.each(stops.filter(({ clock }) => !clock).map((stop) => [stop.id, stop] as const))(
    "%s takes its whole day or days",
    (id, { from, to = from }) => {
      const { event } = eventOf(id);
      expect(event.startDate.isDate).toBe(true);
      expect(String(event.startDate)).toBe(from);
      const lastDay = event.endDate.clone();
      lastDay.adjust(-1, 0, 0, 0);
      expect(String(lastDay)).toBe(to);
    },
  );

  test("say what happened and how sure it is, where, and at which address; they keep nobody busy", () => {
    for (const { id, text } of stops) {
      const { component, event } = eventOf(id);
      const [certainty, , happened = ""] = event.description.split("\n");
      expect(certainty).toBe(id === "on-the-rails" ? "Claimed or feared" : "Confirmed");
      expect(happened).not.toMatch(/\]\(|\*|\\/);
      const sentence = text[0];
      expect(happened.startsWith("own" in sentence ? sentence.own : sentence[0].replaceAll("*", ""))).toBe(
        true,
      );
      expect(event.summary).toMatch(/^[A-Z]/);
      expect(event.location).not.toBe("");
      expect(component.getFirstPropertyValue("url")).toBe(`https://news.example/itinerary/${id}/`);
      expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    }
    expect(eventOf("khasan").event.summary).toBe("The train crosses at Khasan");
    expect(eventOf("on-the-rails").event.summary).toBe("On the rails on 14 September, out of sight");
    expect(eventOf("khasan").event.location).toBe("Khasan, Primorye, Russia");
    expect(eventOf("home").event.location).toBe("Artyom, Tumangang, Pyongyang");
    expect(written).toMatch(/Khasan\\, Primorye\\, Russia/);
  });

  test("stand at latitude, then longitude; the journey home at its end, the day on the rails nowhere", () => {
    for (const { id } of stops) {
      const geo = eventOf(id).component.getFirstPropertyValue("geo");
      if (id === "on-the-rails") expect(geo).toBeNull();
      else {
        const [longitude, latitude] = places[id === "home" ? "pyongyang" : id].position;
        expect(geo, id).toEqual([latitude, longitude]);
      }
    }
  });
});
