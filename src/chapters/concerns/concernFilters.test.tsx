import { render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { filters } from "../../page/choices.ts";
import { wake } from "./concernFilters.ts";

/** The controls and three records, as the words have them. */
function room(): HTMLElement {
  render(
    <div className="room">
      <fieldset aria-label="Filters">
        <p data-testid="count" data-some="# of # statements" data-none="None of #" />
        <p role="status" />
      </fieldset>
      <table data-again="">
        <tbody>
          <tr data-said="seoul after to-russia 1874" />
          <tr data-said="seoul at to-north-korea 2321" />
          <tr data-said="moscow after to-russia 1874" />
        </tbody>
      </table>
    </div>,
  );
  return screen.getByRole("group", { name: "Filters" });
}

const { dataset } = document.documentElement;
const count = (): string | null => screen.getByTestId("count").textContent;
const status = (): string | null => screen.getByRole("status").textContent;

/** The reader touches a control. */
const touch = (): void => {
  screen.getByRole("group", { name: "Filters" }).dispatchEvent(new Event("change"));
};

beforeEach(() => {
  for (const filter of filters) delete dataset[filter];
});

test("what a shared address leaves is counted and not spoken; a change is spoken once", async () => {
  dataset.who = "seoul";
  wake(room());
  expect(count()).toBe("2 of 3 statements");
  expect(status()).toBe("");
  touch();
  dataset.date = "after";
  await waitFor(() => expect(status()).toBe("1 of 3 statements"));
  expect(count()).toBe("1 of 3 statements");
});

test("what is corrected of an address, before the reader has touched anything, is counted and not spoken", async () => {
  dataset.who = "seoul";
  wake(room());
  delete dataset.who;
  await waitFor(() => expect(count()).toBe("3 of 3 statements"));
  expect(status()).toBe("");
});

test("the same choice set again says nothing new", async () => {
  wake(room());
  touch();
  dataset.who = "moscow";
  await waitFor(() => expect(status()).toBe("1 of 3 statements"));
  screen.getByRole("status").textContent = "";
  dataset.who = "moscow";
  dataset.rule = "1874";
  await waitFor(() => expect(status()).toBe("1 of 3 statements"));
  screen.getByRole("status").textContent = "";
  dataset.rule = "1874";
  await new Promise<void>((done) => queueMicrotask(done));
  expect(status()).toBe("");
});

test("where nothing is left it says so", async () => {
  wake(room());
  touch();
  dataset.who = "tokyo";
  await waitFor(() => expect(count()).toBe("None of 3"));
  expect(status()).toBe("None of 3");
  delete dataset.who;
  await waitFor(() => expect(count()).toBe("3 of 3 statements"));
});
