import type { Wake } from "../../page/islands.ts";

/** Makes the table's headings that can sort it into buttons: by date as it stands, or by distance, either way. */
export const wake: Wake = (box) => {
  const body = box.querySelector("tbody");
  const headings = [...box.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  if (!body) return;

  const sort = (heading: HTMLTableCellElement): void => {
    const up = heading.ariaSort !== "ascending";
    for (const other of headings) other.removeAttribute("aria-sort");
    heading.ariaSort = up ? "ascending" : "descending";
    const key = heading.dataset.sort ?? "";
    const value = (row: HTMLTableRowElement): number => Number(row.dataset[key] ?? Number.NaN);
    // What has no figure stands last, whichever way the rest goes.
    const rows = [...body.rows].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      return up ? x - y : y - x;
    });
    body.append(...rows);
  };

  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(heading));
  }
};
