import { act, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import {
  atRest,
  island,
  link,
  markedDay,
  navigate,
  position,
  radio,
  rail,
  readTo,
  setMotion,
  signs,
  stage,
  takeOver,
  visited,
  words,
  wordsOutside,
} from "../../../tests/support/journeyPage.tsx";
import { setReading } from "../../page/store.ts";

describe("as it stands in the page", () => {
  test("it is a still picture with every link in it, and its props are small", () => {
    expect(within(rail()).getAllByRole("link")).toHaveLength(8);
    expect(within(rail()).getByRole("link", { name: /^15/ }).getAttribute("href")).toBe(
      "../../itinerary/komsomolsk/",
    );
    expect(link("Next stop").getAttribute("href")).toBe("../../itinerary/vostochny/");
    expect(position()).toBe("2 of 14");
    expect(markedDay()).toBeUndefined();
    expect(stage().hasAttribute("data-shows")).toBe(false);
    expect((island().dataset.props ?? "").length).toBeLessThan(4_096);
  });

  test("the browser takes it over without a word", async () => {
    expect(await takeOver()).toEqual([]);
    expect(wordsOutside()).toBe(words);
  });
});

describe("following the reader", () => {
  test("the map, the day and the stepper go to the stop that is read", async () => {
    await takeOver();
    await readTo("vostochny");
    expect(position()).toBe("3 of 14");
    expect(markedDay()).toMatch(/^13/);
    expect(signs("now")).toEqual(["13VostochnyCosmodrome"]);
    expect(signs("from")).toEqual(["12Khasan"]);
    expect(stage().getAttribute("data-shows")).toBe("overview");

    await readTo("frigate");
    expect(position()).toBe("9 of 14");
    expect(markedDay()).toMatch(/^16/);
    expect(stage().getAttribute("data-shows")).toBe("vladivostok");
    expect(signs("now")).toContain("16Vladivostokthe frigate");
  });

  test("a movement says that it runs, and the line grows with it", async () => {
    await takeOver();
    const drawn = () => stage().querySelector("[data-now] path[d^='M']")?.getAttribute("d") ?? "";
    act(() => setReading("itinerary/vostochny"));
    expect(stage().hasAttribute("data-moving")).toBe(true);
    const begun = drawn();
    await atRest();
    expect(drawn().length).toBeGreaterThan(begun.length);
  });

  test("it stays at the last stop while something else is read", async () => {
    await takeOver();
    await readTo("aquarium");
    act(() => setReading("concerns"));
    expect(position()).toBe("12 of 14");
  });

  test("the words have the day of the stop that is read marked, and nothing else done to them", async () => {
    await takeOver();
    await readTo("home");
    const marked = document.querySelectorAll("[data-current]");
    expect([...marked].map(({ id }) => id)).toEqual(["itinerary/home"]);
    expect(wordsOutside()).toBe(words);
  });

  test("where things may not move it is a still picture, until they may", async () => {
    setMotion(false);
    await takeOver();
    act(() => setReading("itinerary/vostochny"));
    expect(stage().hasAttribute("data-shows")).toBe(false);
    expect(stage().hasAttribute("data-moving")).toBe(false);
    expect(markedDay()).toBeUndefined();
    act(() => setMotion(true));
    await atRest();
    expect(markedDay()).toMatch(/^13/);
    act(() => setMotion(false));
    expect(stage().hasAttribute("data-shows")).toBe(false);
    // Neither the camera nor the train is left where it was.
    const moved = [...stage().querySelectorAll<HTMLElement | SVGElement>("[style]")].filter(
      ({ style }) => style.transform !== "",
    );
    expect(moved).toEqual([]);
    expect(document.querySelector("[data-current]")).toBeNull();
  });
});

describe("by keys", () => {
  test("Left and Right go from stop to stop, from stepper, rail and heading", async () => {
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual(["/itinerary/vostochny/"]);
    expect(document.activeElement?.textContent).toMatch(/^Vostochny Cosmodrome/);
    // The heading has the focus; two presses, one after the other.
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(visited().slice(1)).toEqual(["/itinerary/on-the-rails/", "/itinerary/komsomolsk/"]);
    await user.keyboard("{ArrowLeft}");
    expect(visited().at(-1)).toBe("/itinerary/on-the-rails/");
    within(rail()).getByRole("link", { name: /^10/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(visited().at(-1)).toBe("/itinerary/komsomolsk/");
    await atRest();
  });

  test("before the first and after the last there is nothing", async () => {
    await takeOver();
    const user = userEvent.setup();
    await readTo("pyongyang");
    link("Previous stop").focus();
    await user.keyboard("{ArrowLeft}");
    await readTo("home");
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(link("Next stop").getAttribute("aria-disabled")).toBe("true");
    expect(visited()).toEqual([]);
  });

  test("other keys, and the same ones elsewhere, keep their meaning", async () => {
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}{ArrowDown}");
    document.querySelector<HTMLElement>("h2[tabindex]")?.focus();
    expect(document.activeElement?.textContent).toBe("Six days by train");
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual([]);
  });

  test("where nothing follows they do nothing", async () => {
    setMotion(false);
    await takeOver();
    const user = userEvent.setup();
    link("Next stop").focus();
    await user.keyboard("{ArrowRight}");
    expect(visited()).toEqual([]);
  });
});

describe("the two accounts", () => {
  test("the switch shows the plan: the train stays where it was known, and no day is marked", async () => {
    await takeOver();
    const user = userEvent.setup();
    await readTo("frigate");
    const happened = radio("As it happened");
    expect(happened.checked).toBe(true);
    await user.click(radio("As reported on 14 September"));
    await atRest();
    expect(document.documentElement.dataset.as).toBe("reported");
    expect(markedDay()).toBeUndefined();
    expect(signs("now")).toEqual(["Vladivostokannounced", "Vladivostokannounced"]);
    expect(navigate).toHaveBeenCalledWith(expect.objectContaining({ search: "?as=reported", replace: true }));

    await user.click(happened);
    await atRest();
    expect(document.documentElement.dataset.as).toBeUndefined();
    expect(markedDay()).toMatch(/^16/);
  });

  test("arrows move through it and not from stop to stop", async () => {
    await takeOver();
    const user = userEvent.setup();
    radio("As it happened").focus();
    await user.keyboard("{ArrowLeft}");
    await atRest();
    expect(radio("As reported on 14 September").checked).toBe(true);
    expect(visited().filter((path) => path !== "/itinerary/khasan/")).toEqual([]);
  });
});

test("a press on a stop of the map goes there", async () => {
  await takeOver();
  await readTo("frigate");
  const sign = [...stage().querySelectorAll("text")].find((text) => text.textContent === "17Aquarium");
  if (sign) await userEvent.setup().click(sign);
  expect(visited()).toEqual(["/itinerary/aquarium/"]);
  await atRest();
});
