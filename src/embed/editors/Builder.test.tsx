import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { mountRoot } from "../../page/mountRoot.tsx";
import { locateSite } from "../../page/site.ts";
import type { EmbedsData } from "../embedsData.ts";
import { Builder, type BuilderProps } from "./Builder.tsx";

const props: BuilderProps = {
  words: "Choosing needs a script.",
  example: '<iframe src="https://news.example/embed/gifts/"></iframe>',
  chapters: [{ title: "The gift exchange", href: "gifts/" }],
};

const entry = (part: string, title: string): EmbedsData["parts"][number] => ({
  part,
  page: `${part}/`,
  title,
  heights: "320:1200,640:900",
  card: `cards/${part.replace("/", "-")}.png`,
  alt: `A card of ${title}`,
  answer: `embed/${part}/oembed.json`,
  changes: `embed/${part}/changes.json`,
});
const data: EmbedsData = {
  loader: { path: "/embed/v1.js", integrity: "sha384-x" },
  parts: [
    entry("gifts", "Gifts"),
    entry("gifts/glove", "A glove"),
    entry("itinerary", "Six days"),
    entry("itinerary/day-18", "Home"),
  ],
};

/** Puts the island into the page as the build does, and mounts it once its chunk is there. */
async function open(html = renderToString(<Builder {...props} />)): Promise<HTMLElement> {
  const element = document.createElement("div");
  element.dataset.props = JSON.stringify(props);
  element.innerHTML = html;
  document.body.replaceChildren(element);
  await act(async () => mountRoot(element, Builder as Parameters<typeof mountRoot>[1], () => {}));
  return element;
}

const answerWith = (list: unknown, ok = true): void => {
  vi.stubGlobal("fetch", async () => ({ ok, json: async () => list }));
};
const radio = (name: string): HTMLElement => screen.getByRole("radio", { name });
const snippet = (): string => screen.getByRole<HTMLTextAreaElement>("textbox").value;
const frame = (): HTMLIFrameElement => document.querySelector("iframe") as HTMLIFrameElement;

beforeEach(() => {
  document.documentElement.dataset.up = "../";
  history.replaceState(null, "", "/embed/#gifts/glove");
  locateSite();
  answerWith(data);
});

test("where the list of embeds does not come, the words, the example and the links stay", async () => {
  answerWith(null, false);
  const element = await open();
  expect(element.dataset.mounted).toBe("hydrated");
  expect(screen.getByText(props.example)).not.toBeNull();
  expect(screen.getByRole("link", { name: "The gift exchange" }).getAttribute("href")).toBe("gifts/");
});

test("it begins with what the address asks for, and shows it", async () => {
  const element = await open();
  expect(element.dataset.mounted).toBe("hydrated");
  expect(screen.getByRole<HTMLSelectElement>("combobox").value).toBe("gifts/glove");
  expect(frame().title).toBe("A glove");
  expect(new URL(frame().src).pathname).toBe("/embed/gifts/glove/");
  expect(snippet()).toContain('data-explainer="gifts/glove"');
});

test("what is chosen, by keys too, is in the preview and in what is copied", async () => {
  await open();
  const user = userEvent.setup({ delay: null });
  radio("Light").focus();
  await user.keyboard("{ArrowRight}");
  expect(new URL(frame().src).searchParams.get("theme")).toBe("dark");
  expect(snippet()).toContain('data-theme="dark"');
  await user.click(radio("A plain frame"));
  expect(snippet()).toMatch(/^<iframe src="[^"]*theme=dark&amp;/);
});

test("the two accounts of the journey are a choice of the journey alone", async () => {
  await open();
  const user = userEvent.setup({ delay: null });
  await user.selectOptions(screen.getByRole("combobox"), "itinerary/day-18");
  await user.click(radio("As announced"));
  expect(new URL(frame().src).searchParams.get("as")).toBe("reported");
  await user.selectOptions(screen.getByRole("combobox"), "gifts");
  expect(screen.queryByRole("radio", { name: "As it happened" })).toBeNull();
  expect(new URL(frame().src).searchParams.has("as")).toBe(false);
});

test("the preview is as high as the embed says, and the snippet keeps that room", async () => {
  await open();
  await userEvent.click(radio("A plain frame"));
  vi.spyOn(frame(), "clientWidth", "get").mockReturnValue(480);
  act(() => {
    const message = { data: { rfr: 1, type: "height", height: 777 }, source: frame().contentWindow };
    window.dispatchEvent(Object.assign(new Event("message"), message));
  });
  expect(frame().height).toBe("777");
  expect(screen.getByText("At 480 px wide it is 777 px high.")).not.toBeNull();
  expect(snippet()).toContain('height="777"');
});

test("the snippet is copied, and that is said", async () => {
  await open();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toBe(snippet());
  await waitFor(() => expect(screen.getAllByRole("status")[0]?.textContent).toMatch(/^Copied/));
});

test("over HTML that was changed on its way it is drawn anew, whole", async () => {
  const element = await open(
    renderToString(<Builder {...props} />).replace(/needs/g, "<font>braucht</font>"),
  );
  expect(element.dataset.mounted).toBe("redrawn");
  expect(element.querySelector("font")).toBeNull();
  expect(screen.getByRole("combobox")).not.toBeNull();
});
