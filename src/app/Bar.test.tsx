import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { MemoryRouter, useLocation } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { setReading } from "../page/reading.ts";
import { Bar } from "./Bar.tsx";

const inRouter = (path: string, kind: "story" | "ledger" = "story") => (
  <MemoryRouter initialEntries={[path]}>
    <Bar kind={kind} />
  </MemoryRouter>
);
const links = (): HTMLElement[] =>
  within(screen.getByRole("navigation", { name: "Sections" })).getAllByRole("link");

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

test("the bar leads to every chapter and to the sources, by relative addresses", () => {
  render(inRouter("/gifts/glove/"));
  expect(links().map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Gifts", "../../gifts/"],
    ["Journey", "../../itinerary/"],
    ["Objections", "../../concerns/"],
    ["Picture", "../../context/"],
    ["After", "../../aftermath/"],
    ["Sources", "../../sources/"],
  ]);
});

test("it marks the chapter of the address, then the one being read", () => {
  render(inRouter("/gifts/glove/"));
  const here = (): (string | null)[] =>
    links()
      .filter((link) => link.getAttribute("aria-current"))
      .map((link) => link.textContent);
  expect(here()).toEqual(["Gifts"]);
  act(() => setReading("itinerary/frigate"));
  expect(here()).toEqual(["Journey"]);
  act(() => setReading("top"));
  expect(here()).toEqual([]);
});

test("in the ledger the sources are marked", () => {
  render(inRouter("/sources/", "ledger"));
  expect(screen.getAllByRole("link", { current: true }).map((link) => link.textContent)).toContain("Sources");
});

test("light or dark is chosen by pointer and keyboard, shown, and remembered", async () => {
  render(inRouter("/"));
  const group = screen.getByRole("group", { name: "Light or dark", hidden: true });
  const choice = (name: string): HTMLElement => within(group).getByRole("radio", { name, hidden: true });
  expect((choice("As the system") as HTMLInputElement).checked).toBe(true);
  await userEvent.click(choice("Dark"));
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(localStorage.getItem("rifle:theme")).toBe("dark");
  await userEvent.click(choice("As the system"));
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem("rifle:theme")).toBeNull();
});

test("what the reader chooses replaces what the address asked for", async () => {
  const Address = () => <output>{useLocation().search}</output>;
  render(
    <MemoryRouter initialEntries={["/gifts/?theme=dark&certainty=confirmed"]}>
      <Bar kind="story" />
      <Address />
    </MemoryRouter>,
  );
  const group = screen.getByRole("group", { name: "Light or dark", hidden: true });
  await userEvent.click(within(group).getByRole("radio", { name: "Light", hidden: true }));
  expect(document.documentElement.dataset.theme).toBe("light");
  expect(document.querySelector("output")?.textContent).toBe("?certainty=confirmed");
});

test("what the server wrote hydrates in silence", async () => {
  const box = document.createElement("div");
  box.innerHTML = renderToString(inRouter("/concerns/"));
  document.body.append(box);
  const root = await act(async () => hydrateRoot(box, inRouter("/concerns/")));
  expect(within(box).getByRole("navigation", { name: "Sections" })).toBe(box.querySelector("nav"));
  act(() => root.unmount());
  box.remove();
});
