import { mapLabels } from "@edition/map.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PageProvider } from "../../page/page.tsx";
import { dayOf, stops } from "../../story/itinerary.ts";
import { layOut } from "./layOut.ts";
import { pastOf, pointsOfLeg, pointsOfScene } from "./legs.ts";
import { MapDefs } from "./MapDefs.tsx";
import { mapData } from "./mapData.ts";
import { flattened } from "./polyline.ts";
import { SceneMap } from "./SceneMap.tsx";
import { hasPast, isSignOf, legDay, type Scene, scenes } from "./scenes.ts";

/** The maps of some scenes on one page, with the shapes they need. */
function drawn(of: readonly Scene[], part = ""): HTMLElement {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(
    <PageProvider page={{ path: `/${part}`, part, site: "", live: true }}>
      <MapDefs of={of} />
      {of.map((scene) => (
        <SceneMap key={scene.id} scene={scene} />
      ))}
    </PageProvider>,
  );
  return host;
}

test("every shape is written once, and whatever is drawn points to one", () => {
  const host = drawn(Object.values(scenes));
  const ids = [...host.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const uses = [...host.querySelectorAll("use")].map((use) => use.getAttribute("href")?.slice(1));
  expect(uses.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});

test("a page of one day holds what its map needs, under the name of the page", () => {
  const host = drawn([scenes["day-17"]], "itinerary/university");
  const ids = [...host.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toContain("itinerary-university-vladivostok");
  expect(ids).not.toContain("itinerary-university-overview");
  expect(ids.every((id) => id.startsWith("itinerary-university-"))).toBe(true);
});

test("every stop has a sign in the scene of its day, but for the day out of sight", () => {
  const unmarked = stops.filter(({ id }) => !scenes[dayOf(id).id].signs.some((sign) => isSignOf(sign, id)));
  expect(unmarked.map(({ id }) => id)).toEqual(["on-the-rails"]);
});

test("what only sources say lies on no solid line, and nothing travelled lies under the leg of a day", () => {
  for (const scene of Object.values(scenes)) {
    const day = legDay(scene);
    if (!day || !hasPast(scene)) continue;
    const past = flattened(pastOf(scene)).flat();
    // Where they meet they have an end in common.
    const leg = pointsOfLeg(day, scene.view).slice(1, -1);
    const near = past.filter(([x, y]) => leg.filter(([lx, ly]) => Math.hypot(lx - x, ly - y) < 3).length > 1);
    expect(near.length, scene.id).toBeLessThan(4);
  }
});

test("in the plan no link follows a railway, and nothing of what followed is in it", () => {
  const host = drawn([scenes.plan]);
  expect(host.querySelector(".map-announced")?.getAttribute("d")).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+$/);
  expect(host.querySelectorAll(".map-casing")).toHaveLength(0);
  expect(host.textContent).not.toContain("Artyom");
});

describe("words", () => {
  test.each(Object.values(scenes).map((scene) => [scene.id, scene] as const))(
    "of %s have room in any window",
    (_, scene) => {
      for (const window of [
        [320, 292],
        [390, 356],
        [820, 600],
        [920, 770],
        [1300, 900],
      ] as const) {
        const { signs } = layOut({
          scene,
          now: scene.now,
          map: mapData,
          labels: mapLabels,
          window,
          room: [10, 12, 10, 12],
          line: pointsOfScene(scene),
        });
        for (const { at, sign } of signs) {
          expect(at[0], sign.place).toBeGreaterThan(0);
          expect(at[0], sign.place).toBeLessThan(window[0]);
          expect(at[1], sign.place).toBeGreaterThan(0);
          expect(at[1], sign.place).toBeLessThan(window[1]);
        }
        // On a phone of 390 px nothing has to give way.
        if (window[0] >= 390) expect(signs.filter(({ named }) => !named)).toEqual([]);
      }
    },
  );
});
