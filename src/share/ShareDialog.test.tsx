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
});

const address = (): HTMLInputElement => screen.getByLabelText("Its address");
const show = (more: Partial<Subject> = {}, onClose = () => {}) => {
  const user = userEvent.setup();
  render(<ShareDialog of={{ ...subject, ...more }} onClose={onClose} />);
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
  const user = show({ quote: { text: "shells went south", directive: ":~:text=shells%20went" } });
  expect(address().value).toBe(
    "https://news.example/concerns/shells/?certainty=confirmed#:~:text=shells%20went",
  );
  await user.click(screen.getByRole("button", { name: "Copy the words, with the link" }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Feared by Seoul, not established: “shells went south”\n/,
  );
});

test("words that stand more than once lead to their part, and that is said", () => {
  show({ quote: { text: "shells went south", directive: null } });
  expect(address().value).not.toContain("#");
  expect(screen.getByText(/stand more than once/)).toBeTruthy();
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

test("closing it says so", async () => {
  const closed = vi.fn();
  const user = show({}, closed);
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(closed).toHaveBeenCalledOnce();
});
