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
  context: "People",
  aftermath: "After",
};
const props: BarProps = {
  path: "/gifts/",
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
  documentElement.dataset.up = "../";
  history.replaceState(null, "", "/gifts/");
  document.body.replaceChildren();
  locateSite();
});

test("without a script it leads to every chapter: in the story to its place there, elsewhere to its page", () => {
  const links = (path: string) => {
    document.body.innerHTML = renderToString(<Bar {...props} path={path} />);
    return chapters().map((link) => [link.textContent, link.getAttribute("href")]);
  };
  expect(links("/")).toEqual([
    ["Gifts", "#gifts"],
    ["Journey", "#itinerary"],
    ["Objections", "#concerns"],
    ["People", "#context"],
    ["After", "#aftermath"],
    ["Sources", "#sources"],
  ]);
  expect(links("/gifts/").map(([, href]) => href)).toEqual([
    "../gifts/",
    "../itinerary/",
    "../concerns/",
    "../context/",
    "../aftermath/",
    "../sources/",
  ]);
});

test("it marks the chapter of the page, then the one being read", () => {
  render(<Bar {...props} />);
  const here = (): (string | null)[] =>
    chapters()
      .filter((link) => link.getAttribute("aria-current"))
      .map((link) => link.textContent);
  expect(here()).toEqual(["Gifts"]);
  act(() => setReading("itinerary/day-13"));
  expect(here()).toEqual(["Journey"]);
  act(() => setReading("sources"));
  expect(here()).toEqual(["Sources"]);
  act(() => setReading("top"));
  expect(here()).toEqual([]);
});

test("how sure we are is said by four lines in words, and then chosen", () => {
  render(<Bar {...props} />);
  const sheet = document.querySelector<HTMLElement>("#key") as HTMLElement;
  expect(screen.getByRole("button", { name: "How sure are we?" }).getAttribute("popovertarget")).toBe("key");
  expect(within(sheet).getAllByRole("listitem", { hidden: true })).toHaveLength(4);
  expect(within(sheet).getAllByRole("radio", { hidden: true })).toHaveLength(3);
});

test("light or dark is chosen, shown and remembered, and replaces what the address asked for", async () => {
  history.replaceState(null, "", "/gifts/?theme=dark&certainty=confirmed");
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
  expect(choice("How sure are we?", "Show everything").checked).toBe(true);
  await userEvent.click(choice("How sure are we?", "Dim all that is not on record"));
  expect(documentElement.dataset.certainty).toBe("confirmed");
  expect(location.search).toBe("?certainty=confirmed");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("20 of 40 statements dimmed");
  await userEvent.click(choice("How sure are we?", "Show everything"));
  expect(location.search).toBe("");
  expect(screen.getByRole("status", { hidden: true }).textContent).toBe("Nothing dimmed");
});

test("the filter moves by arrow keys, and shows what a shared address asks for", async () => {
  history.replaceState(null, "", "/gifts/?certainty=announced");
  render(<Bar {...props} />);
  const announced = choice("How sure are we?", "Dim what is claimed or feared");
  expect(announced.checked).toBe(true);
  announced.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(documentElement.dataset.certainty).toBe("confirmed");
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
