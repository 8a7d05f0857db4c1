import { expect, test } from "vitest";
import { routes } from "../../routes.ts";
import { cardKind, cardOf } from "./card.ts";

const routeOf = (path: string) => {
  const route = routes.find((one) => one.path === path);
  if (!route) throw new Error(`No page ${path}`);
  return route;
};

test.each([
  ["/", "cards/story.png", "story"],
  ["/sources/", "cards/sources.png", "ledger"],
  ["/gifts/", "cards/gifts.png", "gifts"],
  ["/gifts/glove/", "cards/gifts-glove.png", "gift"],
  ["/itinerary/khasan/", "cards/itinerary-khasan.png", "stop"],
  ["/concerns/drones/", "cards/concerns-drones.png", "concern"],
  ["/concerns/resolution-1874/", "cards/concerns-resolution-1874.png", "resolution"],
  ["/concerns/washington/", "cards/concerns-washington.png", "capital"],
  ["/concerns/rules/", "cards/concerns-rules.png", "rules"],
  ["/context/readings/", "cards/context-readings.png", "readings"],
  ["/context/kim-yo-jong/", "cards/context-kim-yo-jong.png", "guest"],
  ["/aftermath/treaty/", "cards/aftermath-treaty.png", "event"],
  ["/embed/gifts/", "cards/gifts.png", "gifts"],
])("%s has the card %s, which shows the %s", (path, file, shows) => {
  expect(cardOf(routeOf(path)).file).toBe(file);
  expect(cardKind(routeOf(path)).shows).toBe(shows);
});

test("what is not confirmed begins with its certainty and its owner, so that nothing cuts them off", () => {
  expect(cardOf(routeOf("/concerns/shells/")).alt).toMatch(
    /^Feared by US officials and outside experts, not established: North Korean shells for Russia/,
  );
});

test("what is confirmed has its owner behind it", () => {
  expect(cardOf(routeOf("/gifts/glove/")).alt).toMatch(/^A glove .*\(Confirmed by Dmitry Peskov, .*\)\. /);
});
