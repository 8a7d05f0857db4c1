import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation, useNavigate } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { choices } from "../page/choices.ts";
import { Views } from "./Views.tsx";

const Address = () => <output>{useLocation().search}</output>;
const address = (): string | null | undefined => document.querySelector("output")?.textContent;

const Back = () => {
  const navigate = useNavigate();
  return (
    <>
      <button type="button" onClick={() => navigate("/concerns/")}>
        Away
      </button>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </>
  );
};

/** A page with the controls that the frozen words have: two radio buttons, two selects, the way back to everything. */
function open(search = "", path = "/concerns/"): void {
  render(
    <MemoryRouter initialEntries={[path + search]}>
      <main>
        {choices.by.map((value) => (
          <label key={value}>
            <input type="radio" name="by" data-choice="by" value={value} defaultChecked={value === "issue"} />
            {value}
          </label>
        ))}
        <fieldset>
          {(["who", "date"] as const).map((choice) => (
            <label key={choice}>
              {choice}
              <select data-choice={choice}>
                <option value="">all</option>
                {choices[choice].map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </select>
            </label>
          ))}
          <button type="button" data-everything="">
            Everything
          </button>
        </fieldset>
        <section id="concerns/shells" data-part="Shells">
          <h2 tabIndex={-1}>Shells</h2>
          <details data-own="" data-testid="fold">
            <summary>All who spoke</summary>
          </details>
        </section>
      </main>
      <Views />
      <Address />
      <Back />
    </MemoryRouter>,
  );
}

const select = (name: string): HTMLSelectElement => screen.getByRole("combobox", { name });
const chosenBy = (): string => (screen.getByRole("radio", { checked: true }) as HTMLInputElement).value;
const { dataset } = document.documentElement;

beforeEach(() => {
  for (const choice of Object.keys(choices)) delete dataset[choice];
});

test("filters are chosen one after the other, and stand in the address and on the page together", async () => {
  open("?theme=dark");
  await userEvent.selectOptions(select("who"), "seoul");
  await userEvent.selectOptions(select("date"), "after");
  expect(address()).toBe("?theme=dark&who=seoul&date=after");
  expect([dataset.who, dataset.date]).toEqual(["seoul", "after"]);
  await userEvent.selectOptions(select("who"), "all");
  expect(address()).toBe("?theme=dark&date=after");
  expect(dataset.who).toBeUndefined();
});

test("one button takes back every filter, and leaves the order as it is", async () => {
  open("?by=country&who=tokyo&direction=to-russia&rule=1874&date=at");
  expect([chosenBy(), select("who").value, select("date").value]).toEqual(["country", "tokyo", "at"]);
  await userEvent.click(screen.getByRole("button", { name: "Everything" }));
  expect(address()).toBe("?by=country");
  expect(document.activeElement).toBe(select("who"));
  expect([dataset.who, dataset.direction, dataset.rule, dataset.date]).toEqual(Array(4).fill(undefined));
  expect([select("who").value, select("date").value]).toEqual(["", ""]);
});

test("what is checked in the words is no choice, however the address puts it", async () => {
  open("?by=issue");
  expect(chosenBy()).toBe("issue");
  await userEvent.click(screen.getByRole("radio", { name: "country" }));
  expect([address(), dataset.by, chosenBy()]).toEqual(["?by=country", "country", "country"]);
  await userEvent.click(screen.getByRole("radio", { name: "issue" }));
  expect([address(), dataset.by, chosenBy()]).toEqual(["", undefined, "issue"]);
});

test.each(["?who=paris", "?who=", "?who=%3Cscript%3E", "?date=never&rule=9999&direction=up", "?by=mood"])(
  "%s leaves everything as it is",
  (search) => {
    open(search);
    expect(chosenBy()).toBe("issue");
    expect([select("who").value, select("date").value]).toEqual(["", ""]);
    for (const choice of ["by", "who", "direction", "rule", "date"]) expect(dataset[choice]).toBeUndefined();
  },
);

test("a part that is asked for is never left out by what the address brought along", () => {
  // Nothing is laid out here, so that the part counts as left out; nor does anything scroll.
  const seen = vi.fn();
  Element.prototype.scrollIntoView = seen;
  open("?by=country&who=tokyo&theme=dark", "/concerns/shells/");
  expect(address()).toBe("?theme=dark");
  expect([dataset.by, dataset.who]).toEqual([undefined, undefined]);
  expect([chosenBy(), select("who").value]).toEqual(["issue", ""]);
  expect(seen.mock.contexts).toEqual([screen.getByRole("heading", { name: "Shells" })]);
});

test("a part that is asked for opens, and no other does", () => {
  open("", "/concerns/shells/");
  expect(screen.getByTestId<HTMLDetailsElement>("fold").open).toBe(true);
  cleanup();
  open("", "/concerns/");
  expect(screen.getByTestId<HTMLDetailsElement>("fold").open).toBe(false);
});

test("who goes back finds a part closed that they had closed, and the filters that they had chosen", async () => {
  Element.prototype.scrollIntoView = vi.fn();
  open("", "/concerns/shells/");
  screen.getByTestId<HTMLDetailsElement>("fold").open = false;
  await userEvent.selectOptions(select("who"), "seoul");
  await userEvent.click(screen.getByRole("button", { name: "Away" }));
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByTestId<HTMLDetailsElement>("fold").open).toBe(false);
  expect([address(), select("who").value]).toEqual(["?who=seoul", "seoul"]);
});
