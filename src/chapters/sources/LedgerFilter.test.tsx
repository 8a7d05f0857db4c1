import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { listenForLinks } from "../../page/links.ts";
import { LedgerClaim } from "./LedgerClaim.tsx";
import { LedgerFilter } from "./LedgerFilter.tsx";

/** Three claims in two groups, as the page has them. */
const ledger = renderToStaticMarkup(
  <>
    <section id="claims-g" className="ledger-claims ledger-group deferred">
      <h3>Gifts</h3>
      <ol>
        <LedgerClaim id="g-glove" />
        <LedgerClaim id="g-no-model" />
      </ol>
    </section>
    <section id="claims-i" className="ledger-claims ledger-group deferred">
      <h3>Journey</h3>
      <ol>
        <LedgerClaim id="i-plan-factory" />
      </ol>
    </section>
  </>,
);

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(".claim")]
    .filter((claim) => !claim.closest("[hidden]"))
    .map(({ id }) => id.replace("claim-", ""));

const all = ["g-glove", "g-no-model", "i-plan-factory"];

beforeEach(() => {
  history.replaceState(null, "", "#");
  document.body.innerHTML = `<div></div>${ledger}<a href="#claim-i-plan-factory">Factory</a>`;
  render(<LedgerFilter all={all.length} />, { container: document.body.firstElementChild as HTMLElement });
});

test("the words that are searched for may stand anywhere in a claim, without accents and capitals", async () => {
  const user = userEvent.setup();
  expect(screen.getByRole("status").textContent).toBe("3 of 3 claims shown");
  await user.type(screen.getByRole("searchbox"), "cgtn GLÓVE");
  expect(shown()).toEqual(["g-glove"]);
  expect(screen.getByRole("status").textContent).toBe("1 of 3 claims shown");
  // A group in which nothing is left goes too.
  expect(document.getElementById("claims-i")?.hidden).toBe(true);
  await user.type(screen.getByRole("searchbox"), " nothing like it");
  expect(shown()).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("No claim matches");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(shown()).toEqual(all);
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
});

test("each list narrows by what the page says, and all of them together", async () => {
  const user = userEvent.setup();
  const list = (name: string): HTMLElement => screen.getByRole("combobox", { name });
  const options = (name: string): (string | null)[] =>
    within(list(name))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
  expect(options("Chapter")).toEqual(["All", "Gifts", "Journey"]);
  expect(options("Who says so")).toContain("Dmitry Peskov, Kremlin spokesman");
  expect(options("Published by")).toContain("CGTN");
  await user.selectOptions(list("Chapter"), "Gifts");
  expect(shown()).toEqual(["g-glove", "g-no-model"]);
  await user.selectOptions(list("How sure"), "Our reading");
  expect(shown()).toEqual(["g-no-model"]);
  await user.selectOptions(list("Chapter"), "All");
  await user.selectOptions(list("How sure"), "Announced");
  expect(shown()).toEqual(["i-plan-factory"]);
  await user.selectOptions(list("How sure"), "All");
  await user.selectOptions(list("Published by"), "CGTN");
  await user.selectOptions(list("Who says so"), "Dmitry Peskov, Kremlin spokesman");
  expect(shown()).toEqual(["g-glove"]);
});

test("a link to a claim that is hidden shows everything again", async () => {
  const user = userEvent.setup();
  listenForLinks();
  await user.type(screen.getByRole("searchbox"), "glove");
  expect(shown()).not.toContain("i-plan-factory");
  await user.click(screen.getByRole("link", { name: "Factory" }));
  expect(shown()).toEqual(all);
});

test("whoever arrives at a claim that is hidden, by way back or by the address, gets everything again", async () => {
  const user = userEvent.setup();
  Element.prototype.scrollIntoView = () => {};
  await user.type(screen.getByRole("searchbox"), "glove");
  history.replaceState(null, "", "#claim-i-plan-factory");
  fireEvent(window, new HashChangeEvent("hashchange"));
  expect(shown()).toEqual(all);
  // What is shown stays as it is.
  await user.type(screen.getByRole("searchbox"), "announced");
  fireEvent(window, new HashChangeEvent("hashchange"));
  expect(shown()).toEqual(["i-plan-factory"]);
});
