import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { stops } from "../../story/itinerary.ts";
import { StopsTable } from "./StopsTable.tsx";
import { wake } from "./stopsTable.ts";

const rows = (): string[] =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((cell) => (cell.querySelector(".as-happened") ?? cell).textContent ?? "");

/** The table as the page has it, with its island awake. */
function open(): void {
  const { container } = render(
    <NumberedMarks>
      <StopsTable />
    </NumberedMarks>,
  );
  const box = container.querySelector<HTMLElement>("[data-island]");
  if (!box) throw new Error("The table has no island");
  wake(box);
}

test("the table stands in order of date, and sorts by distance either way", async () => {
  open();
  const user = userEvent.setup();
  const names = stops.map(({ name }) => name);
  expect(rows()).toEqual(names);

  await user.click(screen.getByRole("button", { name: "Km" }));
  expect(screen.getByRole("columnheader", { name: "Km" }).getAttribute("aria-sort")).toBe("ascending");
  expect(screen.getByRole("columnheader", { name: "Date" }).hasAttribute("aria-sort")).toBe(false);
  const withFigure = ["Home", "Khasan", "Komsomolsk-on-Amur", "Artyom", "Vostochny Cosmodrome"];
  expect(rows().slice(0, 5)).toEqual(withFigure);

  await user.click(screen.getByRole("button", { name: "Km" }));
  expect(screen.getByRole("columnheader", { name: "Km" }).getAttribute("aria-sort")).toBe("descending");
  // What has no figure stands last, whichever way the rest goes.
  expect(rows().slice(0, 5)).toEqual([...withFigure].reverse());

  await user.click(screen.getByRole("button", { name: "Date" }));
  expect(rows()).toEqual(names);
});

test("it sorts by keys as well", async () => {
  open();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(rows()[0]).toBe("Home");
});
