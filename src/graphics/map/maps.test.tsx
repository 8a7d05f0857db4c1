import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stops } from "../../story/itinerary.ts";
import { LegPicture } from "./LegPicture.tsx";
import { MapDefs } from "./MapDefs.tsx";
import { MapStateContext, marking } from "./mapState.ts";
import { OverviewMap } from "./OverviewMap.tsx";
import { LEGS, stretchOf } from "./railway.ts";
import { viewOfStop } from "./shots.ts";
import { overviewSigns, vladivostokSigns } from "./signs.ts";
import { VladivostokMap } from "./VladivostokMap.tsx";

const drawings = {
  defs: () => <MapDefs />,
  overview: () => <OverviewMap signs={overviewSigns} />,
  vladivostok: () => <VladivostokMap title="near" signs={vladivostokSigns} />,
  leg: () => <LegPicture to="vostochny" />,
};

test("the same props give the same drawing", () => {
  for (const drawing of Object.values(drawings)) {
    expect(renderToStaticMarkup(drawing())).toBe(renderToStaticMarkup(drawing()));
  }
});

test("every path is written once: what is drawn points to it", () => {
  const host = document.createElement("div");
  host.innerHTML = Object.values(drawings)
    .map((drawing) => renderToStaticMarkup(drawing()))
    .join("");
  const ids = [...host.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const uses = [...host.querySelectorAll("use")].map((use) => use.getAttribute("href")?.slice(1));
  expect(uses.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  const long = [...host.querySelectorAll("path")]
    .map((path) => path.getAttribute("d") ?? "")
    .filter((d) => d.length > 200);
  expect(new Set(long).size).toBe(long.length);
});

test("every stop has a sign on the map that its step looks at, but for the day out of sight", () => {
  const unmarked = stops.filter(({ id }) => {
    const host = document.createElement("div");
    host.innerHTML = renderToStaticMarkup(
      <MapStateContext value={marking(id)}>{drawings[viewOfStop(id).view]()}</MapStateContext>,
    );
    const now = [...host.querySelectorAll("[data-state='now']")];
    return now.every((sign) => sign.closest(".as-reported"));
  });
  expect(unmarked.map(({ id }) => id)).toEqual(["on-the-rails"]);
});

test("in the plan the line ends at Vostochny, and nothing of what followed is in it", () => {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(drawings.overview());
  const drawn = [...host.querySelectorAll(".as-reported use")].map((use) =>
    use.getAttribute("href")?.slice(5),
  );
  const out = [...LEGS.khasan, ...LEGS.vostochny].map((run) => stretchOf(run).id);
  expect(new Set(drawn)).toEqual(new Set(out));
  // No announced line follows a railway: straight links, one move and two lines.
  const link = host.querySelector(".map-announced")?.getAttribute("d") ?? "";
  expect(link).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+$/);
});
