import { plan } from "@edition/itinerary.ts";
import { settlesPlan, settlesStop, undisclosed } from "@edition/unknown.ts";
import { expect, test } from "vitest";
import { claims } from "./claims.ts";
import { gifts } from "./gifts.ts";
import { stops } from "./itinerary.ts";
import { blanks } from "./unknown.ts";

test("every blank of the gifts and of the stops is listed, with its words and with what would settle it", () => {
  const listed = (what: string, says: string, path: string): boolean =>
    blanks.some(
      (blank) =>
        blank.what.includes(what) &&
        blank.says.includes(says) &&
        blank.of.some((of) => of.path === path) &&
        blank.settles.length > 10,
    );
  const ofGifts = gifts.flatMap((gift) =>
    gift.blanks.map(({ label, says }) => [label, says, `/gifts/${gift.id}/`] as const),
  );
  const ofStops = stops.flatMap(({ id, reported }): (readonly [string, string, string])[] =>
    reported && "says" in reported ? [[reported.label, reported.says, `/itinerary/${id}/`] as const] : [],
  );
  expect(ofGifts.length).toBeGreaterThan(8);
  expect(ofStops.length).toBeGreaterThan(2);
  expect([...ofGifts, ...ofStops].filter(([what, says, path]) => !listed(what, says, path))).toEqual([]);
});

test("what was planned and may not have happened is listed", () => {
  const open = plan.filter(({ happened }) => !Array.isArray(happened));
  expect(open.length).toBeGreaterThan(0);
  for (const { planned } of open)
    if (Array.isArray(planned)) expect(blanks.flatMap(({ what }) => what)).toContain(planned[0]);
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
