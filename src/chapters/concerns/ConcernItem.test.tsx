import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { NumberedCitations } from "../../evidence/Mark.tsx";
import { PageProvider } from "../../page/page.tsx";
import { concerns } from "../../story/concerns.ts";
import { ruledThings } from "../../story/finder.ts";
import { resolutions } from "../../story/resolutions.ts";
import { ConcernItem } from "./ConcernItem.tsx";
import { concernItems } from "./items.ts";
import { CAPITALS, remarksOf } from "./rows.ts";

function draw(id: string, live = false): HTMLElement {
  const part = `concerns/${id}`;
  const { container } = render(
    <PageProvider page={{ path: `/${live ? "" : "embed/"}${part}/`, part, site: "", live }}>
      <NumberedCitations>
        <ConcernItem id={id} />
      </NumberedCitations>
    </PageProvider>,
  );
  return container;
}

test("each item of the chapter can stand alone, with its own id and marks", () => {
  for (const { id } of concernItems) {
    const item = draw(id);
    expect(item.querySelectorAll(`[id="concerns/${id}"]`), id).toHaveLength(1);
    expect(item.querySelectorAll(".marks a").length, id).toBeGreaterThan(0);
  }
});

test("an item that is none is refused", () => {
  expect(() => draw("rule-rifle")).toThrow("rule-rifle");
});

describe.each(CAPITALS)("all that %s said", (capital) => {
  test("is in order of time, each statement with its speaker, marks, objection and rule", () => {
    const entries = [...draw(capital).querySelectorAll<HTMLElement>("[data-speaker]")];
    const remarks = remarksOf(capital);
    expect(entries).toHaveLength(remarks.length);
    for (const [i, { concern, cell }] of remarks.entries()) {
      const entry = entries[i] as HTMLElement;
      expect(entry.textContent).toContain(cell.when);
      expect(entry.textContent).toContain(entry.dataset.speaker);
      expect(within(entry).getAllByRole("link", { name: /^Source/ }).length).toBeGreaterThan(0);
      expect(within(entry).getByRole("link", { name: concern.name })).toHaveProperty(
        "pathname",
        `/concerns/${concern.id}/`,
      );
      expect(
        within(entry).getByRole("link", { name: new RegExp(`^Resolution ${concern.resolution},`) }),
      ).toHaveProperty("pathname", `/concerns/resolution-${concern.resolution}/`);
    }
  });

  test("says the words of a rule once", () => {
    const page = draw(capital).textContent ?? "";
    for (const { id, rule } of concerns) {
      const about = remarksOf(capital).some(({ concern }) => concern.id === id);
      expect(page.split(rule[0]).length - 1, id).toBe(about ? 1 : 0);
    }
  });

  test("leads to the other capital", () => {
    draw(capital);
    const [other] = CAPITALS.filter((one) => one !== capital);
    expect(screen.getByRole("link", { name: /^All that/ })).toHaveProperty("pathname", `/concerns/${other}/`);
  });
});

describe("the rules page", () => {
  test("has each object with its rule, what is exempt, and since when", () => {
    const page = draw("rules");
    for (const { id, name, exempt, since, met } of ruledThings) {
      const entry = page.querySelector<HTMLElement>(`[id="${id}"]`) as HTMLElement;
      expect(within(entry).getByRole("heading").textContent).toBe(name);
      expect(entry.textContent).toContain(exempt[0]);
      const numbers = within(entry).getAllByRole("link", { name: /^Resolution / });
      expect(numbers.map(({ textContent }) => textContent)).toEqual(
        since.map(({ resolution }) => resolution),
      );
      for (const { path, words } of met)
        expect(within(entry).getByRole("link", { name: words })).toHaveProperty("pathname", path);
    }
  });

  test("names the resolutions of each object in order of adoption", () => {
    const dateOf = (number: string): string | undefined =>
      resolutions.find((one) => one.number === number)?.date;
    for (const { id, since } of ruledThings) {
      const dates = since.map(({ resolution }) => dateOf(resolution));
      expect(dates, id).toEqual([...dates].sort());
    }
  });
});

test("on its own page an item is headed by the page's one main heading, and leads back to its chapter", () => {
  for (const id of ["washington", "seoul", "rules"]) {
    draw(id, true);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.getByRole("link", { name: "The objections" })).toHaveProperty("pathname", "/concerns/");
    document.body.replaceChildren();
  }
});
