import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ShareDialog, type Subject } from "./ShareDialog.tsx";

const subject: Subject = {
  id: "concerns/shells",
  title: "Feared: shells – A rifle for a rifle",
  description: "Feared by Seoul, not established: shells.",
  caveat: { line: "dotted", word: "Feared", text: "Feared by Seoul, not established" },
  address: "https://news.example/concerns/shells/",
  picture: "https://news.example/cards/concerns-shells.png",
  modified: "2026-11-24",
  view: { query: "?certainty=confirmed", words: ["Only confirmed"] },
};

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  box(300);
});

/** jsdom lays nothing out: this is how wide everything is. */
const box = (width: number) =>
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, width));

const address = (): HTMLInputElement => screen.getByLabelText("Its address");
const show = (more: Partial<Subject> = {}, onClose = () => {}, onShown = (_: boolean) => {}) => {
  const user = userEvent.setup();
  render(<ShareDialog of={{ ...subject, ...more }} onClose={onClose} onShown={onShown} />);
  return user;
};

test("the link is copied with the reader’s view, which is named and can be left out; that is seen and spoken", async () => {
  const user = show();
  expect(address()).toHaveProperty("value", "https://news.example/concerns/shells/?certainty=confirmed");
  await user.click(screen.getByRole("button", { name: "Copy the link" }));
  expect(await navigator.clipboard.readText()).toBe(
    "https://news.example/concerns/shells/?certainty=confirmed",
  );
  expect(screen.getByRole("status").textContent).toBe("Copied.");
  await user.click(screen.getByRole("checkbox", { name: "With the page as I see it: Only confirmed" }));
  expect(address().value).toBe("https://news.example/concerns/shells/");
});

test("nothing is asked of a view where there is none", () => {
  show({ view: { query: "", words: [] } });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(address().value).toBe("https://news.example/concerns/shells/");
});

test("what goes with the link begins with certainty and owner, by copy and by mail", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "Copy the words, with the link" }));
  expect(await navigator.clipboard.readText()).toBe(
    "Feared by Seoul, not established: shells.\nFeared: shells – A rifle for a rifle\nhttps://news.example/concerns/shells/?certainty=confirmed",
  );
  const mail = new URL((screen.getByRole("link", { name: "By mail" }) as HTMLAnchorElement).href);
  expect(mail.searchParams.get("subject")).toBe("Feared: shells – A rifle for a rifle");
  expect(mail.searchParams.get("body")).toMatch(/^Feared by Seoul, not established: shells\.\r\n/);
});

test("words go with their caveat, and the link leads to them", async () => {
  const user = show({
    quote: { text: "shells went south", directive: ":~:text=shells%20went", translated: false },
  });
  expect(address().value).toBe(
    "https://news.example/concerns/shells/?certainty=confirmed#:~:text=shells%20went",
  );
  await user.click(screen.getByRole("button", { name: "Copy the words, with the link" }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Feared by Seoul, not established: “shells went south”\n/,
  );
});

test("words that no link is exact enough for lead to their part, and that is said", () => {
  show({ quote: { text: "shells went south", directive: null, translated: false } });
  expect(address().value).not.toContain("#");
  expect(screen.getByText(/No link is exact enough/)).toBeTruthy();
});

test("words of a translated page are called that wherever they go", async () => {
  const user = show({ quote: { text: "Granaten gingen", directive: null, translated: true } });
  expect(screen.getByText(/Your browser has translated/)).toBeTruthy();
  const said =
    "Feared by Seoul, not established: “Granaten gingen” [machine translation of words on this page]";
  await user.click(screen.getByRole("button", { name: "Copy the words, with the link" }));
  expect(await navigator.clipboard.readText()).toContain(said);
  const mail = new URL((screen.getByRole("link", { name: "By mail" }) as HTMLAnchorElement).href);
  expect(mail.searchParams.get("body")).toContain(said);
  await user.click(screen.getByText("Cite it"));
  expect((screen.getByLabelText("Citation") as HTMLTextAreaElement).value).toContain(said);
});

test("where copying is refused the address is selected, and that is said", async () => {
  const user = show();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Copy the link" }));
  expect(screen.getByRole("status").textContent).toMatch(/did not let us copy/);
  expect(document.activeElement).toBe(address());
  expect(address().selectionEnd).toBe(address().value.length);
});

test("the system’s own sheet is offered where there is one, and may be called off", async () => {
  expect(show()).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Send it on" })).toBeNull();
  const share = vi.fn().mockRejectedValue(new DOMException("called off", "AbortError"));
  Object.assign(navigator, { share });
  try {
    const user = show({ id: "gifts/hat" });
    await user.click(screen.getByRole("button", { name: "Send it on" }));
    expect(share).toHaveBeenCalledWith({
      title: subject.title,
      text: subject.description,
      url: "https://news.example/concerns/shells/?certainty=confirmed",
    });
  } finally {
    Reflect.deleteProperty(navigator, "share");
  }
});

test("a citation can be had in three styles", async () => {
  const user = show();
  await user.click(screen.getByText("Cite it"));
  const field = screen.getByLabelText("Citation") as HTMLTextAreaElement;
  expect(field.value).toMatch(/^“Feared: shells” \[Feared by Seoul/);
  await user.click(screen.getByRole("radio", { name: "BibTeX" }));
  expect(field.value).toMatch(/^@misc\{rifle-concerns-shells,/);
  await user.click(screen.getByRole("button", { name: "Copy the citation" }));
  expect(await navigator.clipboard.readText()).toBe(field.value);
});

test("where nobody can see it, it closes and lets go of the page; that is said", () => {
  const [closed, shown] = [vi.fn(), vi.fn()];
  show({}, closed, shown);
  expect([closed.mock.calls, shown.mock.calls]).toEqual([[], [[true]]]);
  box(0);
  show({}, closed, shown);
  expect(closed).toHaveBeenCalledOnce();
  expect(shown).toHaveBeenLastCalledWith(false);
});

test("closing it says so", async () => {
  const closed = vi.fn();
  const user = show({}, closed);
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(closed).toHaveBeenCalledOnce();
});
