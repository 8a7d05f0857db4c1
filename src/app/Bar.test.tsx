import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { mountRoot } from "../page/mountRoot.tsx";
import { locateSite } from "../page/site.ts";
import { setReading } from "../page/store.ts";
import { Bar, type BarProps } from "./Bar.tsx";

const counts = {
  announced: { happened: [10, 40], reported: [12, 38] },
  confirmed: { happened: [20, 40], reported: [0, 38] },
} as const;
const names = {
  gifts: "Gifts",
  itinerary: "Journey",
  concerns: "Objections",
  context: "Picture",
  aftermath: "After",
};
const props: BarProps = {
  path: "/gifts/glove/",
  chapters: Object.entries(names).map(([id, name]) => ({ id, name })),
  counts,
};

const { documentElement } = document;
const chapters = (): HTMLElement[] =>
  within(screen.getByRole("navigation", { name: "Sections" })).getAllByRole("link");
const choice = (group: string, name: string): HTMLInputElement =>
  within(screen.getByRole("group", { name: group, hidden: true })).getByRole("radio", { name, hidden: true });

beforeEach(() => {
  localStorage.clear();
  for (const name of ["theme", "certainty", "as"]) delete documentElement.dataset[name];
  documentElement.dataset.up = "../../";
  history.replaceState(null, "", "/gifts/glove/");
  document.body.replaceChildren();
  locateSite();
});

test("without a script it leads to every chapter and to the sources, by relative addresses", () => {
  document.body.innerHTML = renderToString(<Bar {...props} />);
  expect(chapters().map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Gifts", "../../gifts/"],
    ["Journey", "../../itinerary/"],
    ["Objections", "../../concerns/"],
    ["Picture", "../../context/"],
    ["After", "../../aftermath/"],
    ["Sources", "../../sources/"],
  ]);
});

test("its addresses hold when the page's own address changes", () => {
  render(<Bar {...props} />);
  act(() => history.replaceState(null, "", "/"));
  expect(chapters().map((link) => (link as HTMLAnchorElement).pathname)).toContain("/gifts/");
});

test("it marks the chapter of the address, then the one being read", () => {
  render(<Bar {...props} />);
  const here = (): (string | null)[] =>
    chapters()
      .filter((link) => link.getAttribute("aria-current"))
      .map((link) => link.textContent);
  expect(here()).toEqual(["Gifts"]);
  act(() => setReading("itinerary/frigate"));
  expect(here()).toEqual(["Journey"]);
  act(() => setReading("sources"));
  expect(here()).toEqual(["Sources"]);
  act(() => setReading("top"));
  expect(here()).toEqual([]);
});

test("light or dark is chosen, shown and remembered, and replaces what the address asked for", async () => {
  history.replaceState(null, "", "/gifts/glove/?theme=dark&certainty=confirmed");
  render(<Bar {...props} />);
  await userEvent.click(choice("Light or dark", "Light"));
  expect(documentElement.dataset.theme).toBe("light");
  expect(localStorage.getItem("rifle:theme")).toBe("light");
  expect(location.search).toBe("?certainty=confirmed");
  await userEvent.click(choice("Light or dark", "As the system"));
  expect(documentElement.dataset.theme).toBeUndefined();
  expect(localStorage.getItem("rifle:theme")).toBeNull();
});

test("the certainty filter is shown, goes into the address, and is spoken once with what it dims", async () => {
  render(<Bar {...props} />);
  expect(choice("How sure are we?", "Everything").checked).toBe(true);
  await userEvent.click(choice("How sure are we?", "Only confirmed"));
  expect(documentElement.dataset.certainty).toBe("confirmed");
  expect(location.search).toBe("?certainty=confirmed");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("20 of 40 statements dimmed");
  await userEvent.click(choice("How sure are we?", "Everything"));
  expect(location.search).toBe("");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("Nothing dimmed");
});

test("the filter moves by arrow keys, and shows what a shared address asks for", async () => {
  history.replaceState(null, "", "/gifts/glove/?certainty=announced");
  render(<Bar {...props} />);
  const announced = choice("How sure are we?", "Confirmed and announced");
  expect(announced.checked).toBe(true);
  announced.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(documentElement.dataset.certainty).toBe("confirmed");
});

test("who comes to one item is told what it is part of, until they hide it", async () => {
  render(<Bar {...props} />);
  expect(screen.getByText("Part of").textContent).toContain("A rifle for a rifle");
  await userEvent.click(screen.getByRole("button", { name: "Hide" }));
  expect(screen.queryByRole("button", { name: "Hide" })).toBeNull();
});

/** The island as the page has it, mounted over this HTML. */
async function mounted(html: string): Promise<HTMLElement> {
  const element = document.createElement("div");
  element.dataset.props = JSON.stringify(props);
  element.innerHTML = html;
  document.body.append(element);
  const done = vi.fn();
  await act(async () => mountRoot(element, Bar as Parameters<typeof mountRoot>[1], done));
  expect(done).toHaveBeenCalledOnce();
  return element;
}

test("what the build wrote is taken over as it stands, in silence", async () => {
  const said = vi.spyOn(console, "error");
  const html = renderToString(<Bar {...props} />);
  const element = await mounted(html);
  expect(element.dataset.mounted).toBe("hydrated");
  expect(said).not.toHaveBeenCalled();
});

test("where the HTML was changed on its way, the bar is drawn anew, whole, and answers", async () => {
  const html = renderToString(<Bar {...props} />);
  for (const changed of [
    html.replaceAll("Gifts", "<font>Geschenke</font>"),
    html.replaceAll("<!-- -->", ""),
    `\n${html}\n`,
    `<i></i>${html}<i></i>`,
    "",
  ]) {
    const element = await mounted(changed);
    expect(element.textContent).toContain("Gifts");
    await userEvent.click(choice("Light or dark", "Dark"));
    expect(documentElement.dataset.theme).toBe("dark");
    await userEvent.click(choice("Light or dark", "As the system"));
    element.remove();
  }
  expect((await mounted("")).dataset.mounted).toBe("redrawn");
});
