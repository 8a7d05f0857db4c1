import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { NumberedMarks } from "../../evidence/Marks.tsx";
import { events } from "../../story/aftermath.ts";
import { Aftermath } from "./Aftermath.tsx";
import { wake } from "./laterKeys.ts";

/** The chapter with its island awake, and what its links are asked for: ids of events. */
function open(): string[] {
  const { container } = render(
    <NumberedMarks>
      <Aftermath />
    </NumberedMarks>,
  );
  const chart = container.querySelector<HTMLElement>("[data-island]");
  if (!chart) throw new Error("The chart has no island");
  const asked: string[] = [];
  chart.addEventListener("click", (event) => {
    event.preventDefault();
    asked.push((event.target as HTMLAnchorElement).href.split("/").at(-2) ?? "");
  });
  wake(chart);
  return asked;
}

const heading = (name: string): HTMLElement => screen.getByRole("heading", { name });

test("Right and Left ask for the next and the last event, from a heading and from the months", async () => {
  const asked = open();
  const user = userEvent.setup();
  heading("A satellite in orbit").focus();
  await user.keyboard("{ArrowRight}{ArrowLeft}");
  expect(asked).toEqual(["missiles", "lavrov"]);
  screen.getByRole("link", { name: /^13 October 2023: A thousand/ }).focus();
  await user.keyboard("{ArrowRight}");
  expect(asked.at(-1)).toBe("lavrov");
});

test("before the first and after the last there is nothing; other keys and other places mean what they meant", async () => {
  const asked = open();
  const user = userEvent.setup();
  heading(events[0].heading).focus();
  await user.keyboard("{ArrowLeft}{ArrowDown}{Alt>}{ArrowRight}{/Alt}");
  heading("No new rules, says Lavrov").focus();
  await user.keyboard("{ArrowRight}");
  screen.getByRole("link", { name: "events.csv" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(asked).toEqual([]);
});
