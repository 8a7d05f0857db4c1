import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { Lens } from "./CertaintyFilter.tsx";
import { CertaintyKey } from "./CertaintyKey.tsx";

const Address = () => <output>{useLocation().search}</output>;

/** A page with two keys and four statements: one confirmed, one announced, one claimed, one in a feared thing, said again. */
function open(search = ""): void {
  render(
    <MemoryRouter initialEntries={[`/gifts/${search}`]}>
      <main>
        <CertaintyKey at="gifts" />
        <CertaintyKey at="bar" />
        <p>
          Gave. <sup className="marks" />
          <span data-line="dashed">
            Was to. <sup className="marks" />
          </span>
          <span data-line="dotted">
            Could. <sup className="marks" />
          </span>
        </p>
        <article data-line="dotted">
          Warned. <sup className="marks" />
        </article>
        <article data-line="dotted" data-again="">
          Warned. <sup className="marks" />
        </article>
      </main>
      <Lens />
      <Address />
    </MemoryRouter>,
  );
}

const keys = (): HTMLElement[] => screen.getAllByRole("group", { name: "How sure are we?" });
const chosen = (): string[] =>
  keys().map((key) => (within(key).getByRole("radio", { checked: true }) as HTMLInputElement).value);

beforeEach(() => {
  delete document.documentElement.dataset.certainty;
});

test("a choice goes into the address, onto the page and into every key, and is spoken once", async () => {
  open();
  expect(chosen()).toEqual(["", ""]);
  await userEvent.click(within(keys()[0] as HTMLElement).getByRole("radio", { name: "Only confirmed" }));
  expect(document.documentElement.dataset.certainty).toBe("confirmed");
  expect(document.querySelector("output")?.textContent).toBe("?certainty=confirmed");
  expect(chosen()).toEqual(["confirmed", "confirmed"]);
  expect(screen.getAllByRole("status").map((status) => status.textContent)).toContain(
    "3 of 4 statements dimmed",
  );
});

test("everything takes the choice out of the address", async () => {
  open("?certainty=confirmed");
  await userEvent.click(within(keys()[1] as HTMLElement).getByRole("radio", { name: "Everything" }));
  expect(document.documentElement.dataset.certainty).toBeUndefined();
  expect(document.querySelector("output")?.textContent).toBe("");
  expect(chosen()).toEqual(["", ""]);
});

test("a shared address is shown and says nothing; a value that is none is ignored", () => {
  open("?certainty=announced");
  expect(chosen()).toEqual(["announced", "announced"]);
  expect(document.querySelector("[role=status]")?.textContent).toBe("");
});

test.each(["?certainty=", "?certainty=sure", "?certainty=%3Cscript%3E", "?certainty=confirmed%00"])(
  "%s shows everything",
  (search) => {
    open(search);
    expect(document.documentElement.dataset.certainty).toBeUndefined();
    expect(chosen()).toEqual(["", ""]);
  },
);
