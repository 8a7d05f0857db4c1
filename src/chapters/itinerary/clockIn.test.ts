import { expect, test } from "vitest";
import { places } from "../../graphics/map/places.ts";
import { stops } from "../../story/itinerary.ts";
import type { Stop } from "../../story/types.ts";
import { clockIn } from "./clockIn.ts";

test("six in the morning at Khasan was the evening before in UTC", () => {
  expect(clockIn("2023-09-12T06:00+10:00", "UTC")).toBe("Monday 11 September, 20:00");
  expect(clockIn("2023-09-12T06:00+10:00", "America/New_York")).toBe("Monday 11 September, 16:00");
  expect(clockIn("2023-09-12T06:00+10:00")).toMatch(/^\w+day \d+ September, \d\d:00$/);
});

test("each clock time is on its stop's day, and its offset is that of the place", () => {
  const timed = (stops as readonly Stop[]).filter(({ clock }) => clock);
  expect(timed.map(({ id }) => id)).toEqual(["khasan", "vostochny", "komsomolsk", "artyom"]);
  for (const { id, clock, from, day, zone } of timed) {
    const { timeZone } = places[id as keyof typeof places];
    for (const time of [clock?.from, clock?.to]) {
      if (!time) continue;
      expect(time.startsWith(from), id).toBe(true);
      expect(clockIn(time, timeZone), id).toBe(`${day}, ${time.slice(11, 16)}`);
      expect(time.slice(16), id).toBe(`+${zone.slice(4).padStart(2, "0")}:00`);
    }
  }
});
