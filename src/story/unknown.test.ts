import { plan } from "@edition/itinerary.ts";
import { settlesPlan, settlesStop, undisclosed } from "@edition/unknown.ts";
import { expect, test } from "vitest";
import { claims } from "./claims.ts";
import { gifts } from "./gifts.ts";
import { stops } from "./itinerary.ts";
import { blanks } from "./unknown.ts";

test("every blank of the gifts and of the stops is asked, with what would settle it", () => {
  const asked = new Set(
    blanks.flatMap(({ asks, settles, of }) =>
      asks.length > 10 && settles.length > 10 ? of.map(({ path }) => path) : [],
    ),
  );
  const paths = [
    ...gifts.flatMap(({ id, blanks: own }) => (own.length > 0 ? [`/gifts/${id}/`] : [])),
    ...stops.flatMap(({ id, reported }) => (reported && "says" in reported ? [`/itinerary/${id}/`] : [])),
  ];
  expect(paths.length).toBeGreaterThan(7);
  expect([...asked].sort()).toEqual(paths.sort());
});

test("what was planned and may not have happened is asked", () => {
  const open = plan.filter(({ planned, happened }) => "says" in happened && !("says" in planned));
  expect(open.length).toBeGreaterThan(0);
  expect(blanks.filter(({ of }) => of.length === 0)).toHaveLength(open.length);
});

test("no words are kept for a blank that is not there, or for a claim that says who knows", () => {
  const reported = stops.filter((stop) => stop.reported && "says" in stop.reported).map(({ id }) => id);
  expect(Object.keys(settlesStop).sort()).toEqual([...reported].sort());
  const open = plan.flatMap(({ planned, happened }) =>
    Array.isArray(planned) && !Array.isArray(happened) ? planned[1] : [],
  );
  expect(Object.keys(settlesPlan)).toEqual(open);
  for (const { claim } of undisclosed) expect(claims[claim].status, claim).not.toBe("contested");
});
