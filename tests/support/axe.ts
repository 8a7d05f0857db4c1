import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./page.ts";
import { atRest } from "./reader.ts";

/**
 * What axe finds wrong with a page as it stands, one text a rule.
 * @param rules the ids of axe's rules; without them all of WCAG 2.2 AA, and good practice
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // A colour on its way to another is neither.
  await atRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run(document, {
      runOnly: rules
        ? { type: "rule", values: [...rules] }
        : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
      rules: {
        // Who speaks to the browser says what is written. Not among the rules of a tag as yet.
        "label-content-name-mismatch": { enabled: true },
        // An embed is a part of somebody's page, which has the first heading.
        "page-has-heading-one": { enabled: !location.pathname.startsWith("/embed/") },
        // It knows nothing of what reaches beyond the box of a mark: `access.spec.ts` measures targets itself.
        "target-size": { enabled: false },
      },
    });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join("\n")}`,
    );
  }, rules);
}

/** Nothing is wrong with a page as it stands, in either theme. Only the colours are others in the dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await axeViolations(page), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeViolations(page, ["color-contrast"]), "dark").toEqual([]);
}
