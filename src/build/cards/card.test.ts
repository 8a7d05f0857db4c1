import { expect, test } from "vitest";
import { routes } from "../../routes.ts";
import { cardOf } from "./card.ts";

const routeOf = (path: string) => {
  const route = routes.find((one) => one.path === path);
  if (!route) throw new Error(`No page ${path}`);
  return route;
};

test.each([
  ["/", "cards/story.png", "Two mirrored rifles on two lines"],
  ["/sources/", "cards/sources.png", "A line for each certainty"],
  ["/data/", "cards/data.png", "The names of the files"],
  ["/gifts/", "cards/gifts.png", "Two mirrored rifles and a glove"],
  ["/gifts/glove/", "cards/gifts-glove.png", "The gift on a line"],
  ["/itinerary/khasan/", "cards/itinerary-khasan.png", "The stop on its piece of the map"],
  ["/concerns/drones/", "cards/concerns-drones.png", "meets the bar of the rule"],
  ["/concerns/resolution-1874/", "cards/concerns-resolution-1874.png", "Fifteen seats"],
  ["/concerns/washington/", "cards/concerns-washington.png", "behind a bar"],
  ["/concerns/rules/", "cards/concerns-rules.png", "Ten things before a bar"],
  ["/context/readings/", "cards/context-readings.png", "A scale with a ring"],
  ["/context/kim-yo-jong/", "cards/context-kim-yo-jong.png", "A seat or a place"],
  ["/aftermath/treaty/", "cards/aftermath-treaty.png", "The date and the event"],
  ["/embed/gifts/", "cards/gifts.png", "Two mirrored rifles and a glove"],
])("%s has the card %s, whose alternative text says: %s", (path, file, shows) => {
  expect(cardOf(routeOf(path)).file).toBe(file);
  expect(cardOf(routeOf(path)).alt).toContain(shows);
});

test("what is not confirmed begins with its certainty and its owner, so that nothing cuts them off", () => {
  expect(cardOf(routeOf("/concerns/shells/")).alt).toMatch(
    /^Feared by Washington and Seoul, not established: North Korean shells for Russia/,
  );
});

test("what is confirmed has its owner behind it", () => {
  expect(cardOf(routeOf("/gifts/glove/")).alt).toMatch(/^A glove .*\(On record from Dmitry Peskov, .*\)\. /);
});
