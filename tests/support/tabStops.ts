import type { Page } from "@playwright/test";

/** What can be pressed, chosen or typed into. Of a group of choices the Tab key reaches one. */
const CONTROLS = "a[href], button, summary, input, select, textarea, [tabindex='0']";

/** What a mouse can press and the Tab key passes over, because a link beside it says the same in words. */
const SAID_BESIDE = ".strokes";

/** More than the frames of a page have together. */
const FRAME_STOPS = 60;

type Walked = { ended: boolean; missed: string[]; faults: string[] };

/**
 * Walks through a page, or a part of it, with the Tab key, from before its first control to behind its last.
 * @param within what is walked through: the page, or the dialog that lies above it
 * @returns the controls that a mouse can press and the Tab key does not reach; and where the focus could not be seen, was
 * covered, or went back in the order of reading
 */
export async function walkThrough(page: Page, within = "body"): Promise<Pick<Walked, "missed" | "faults">> {
  const expected = await page.evaluate(
    ([within, controls, saidBeside]) => {
      const root = document.querySelector(within) ?? document.body;
      const named = (element: Element): string =>
        `${element.tagName.toLowerCase()} ${element.getAttribute("href") ?? element.id} “${(
          element.getAttribute("aria-label") ??
          element.textContent ??
          ""
        )
          .trim()
          .slice(0, 50)}”`;
      const reachable = [...root.querySelectorAll<HTMLElement>(controls)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest(`[inert], ${saidBeside}`) &&
          !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked),
      );
      const stops: Element[] = [];
      const faults: string[] = [];
      const look = (): void => {
        const { activeElement: at } = document;
        // Behind the last the browser begins anew.
        if (stops.length > 0 && stops.at(-1) === reachable.at(-1)) return;
        if (!at?.matches(controls) || !root.contains(at) || at === stops.at(-1)) return;
        const before = stops.at(-1);
        if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
          faults.push(`${named(at)} comes behind ${named(before)}, which it precedes`);
        stops.push(at);
        const ring = at.matches("input") ? [at, at.nextElementSibling ?? at] : [at];
        const shown = ring.some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        });
        if (!shown) faults.push(`${named(at)} does not show that it has the focus`);
        const box = at.getClientRects()[0] ?? new DOMRect();
        const hits = [4, box.width / 2, box.width - 4].map((x) =>
          document.elementFromPoint(box.left + x, box.top + box.height / 2),
        );
        if (!hits.some((hit) => at.contains(hit) || hit?.closest("label")?.contains(at)))
          faults.push(`${named(at)} is under ${hits[1] ? named(hits[1]) : "nothing: out of sight"}`);
      };
      // The focus has been scrolled into sight when the next key goes down.
      document.addEventListener("keydown", look, { capture: true });
      Object.assign(window, {
        walked: (): Walked => ({
          ended: stops.length > 0 && stops.at(-1) === reachable.at(-1),
          missed: reachable.filter((one) => !stops.includes(one)).map(named),
          faults,
        }),
      });
      return reachable.length;
    },
    [within, CONTROLS, SAID_BESIDE] as const,
  );
  const walked = (): Promise<Walked> =>
    page.evaluate(() => (window as unknown as { walked: () => Walked }).walked());
  // One more: what the last press did is looked at when the next key goes down.
  for (let press = 0; press <= expected; press++) await page.keyboard.press("Tab");
  // A frame has stops of its own.
  for (let more = 0; more < FRAME_STOPS && !(await walked()).ended; more++) await page.keyboard.press("Tab");
  const { missed, faults } = await walked();
  return { missed, faults };
}
