import { expect, type Locator, type Page } from "@playwright/test";

/** The card of a mark that is open. */
export const card = (page: Page): Locator => page.getByRole("dialog", { name: "Who says so" });

/** The marks of a page, in its order. */
export const marks = (page: Page): Locator => page.locator("main a.mark");

/** Opens the card of a mark. */
export async function openCard(page: Page, mark: Locator): Promise<void> {
  await mark.click();
  await expect(card(page)).toBeVisible();
  await expect(mark).toHaveAttribute("aria-expanded", "true");
}

/** Expects that no card is open. */
export async function expectNoCard(page: Page): Promise<void> {
  await expect(page.locator(".evidence-card")).toHaveCount(0);
  await expect(page.locator("[aria-expanded='true'].mark")).toHaveCount(0);
}

/**
 * Opens the card of every mark of the page as it stands, one after the other, and says what is wrong with each: a claim that it
 * lacks, one without a source's name and link, a link that tells where the reader comes from or is tracked.
 */
export const faultsOfCards = (page: Page): Promise<{ marks: number; faults: string[] }> =>
  page.evaluate(async () => {
    const shown = (): HTMLElement | null => document.querySelector(".evidence-card");
    const until = (test: () => boolean): Promise<void> =>
      new Promise((done) => {
        const look = (): void => {
          if (test()) done();
          else setTimeout(look);
        };
        look();
      });
    const all = [...document.querySelectorAll<HTMLAnchorElement>("main a.mark")].filter((mark) =>
      mark.checkVisibility(),
    );
    const faults: string[] = [];
    for (const mark of all) {
      const { href } = location;
      const ids = [mark.hash.replace("#claim-", ""), ...(mark.dataset.claims?.split(" ") ?? [])];
      mark.click();
      await until(() => shown() !== null);
      const card = shown() as HTMLElement;
      const claims = [...card.querySelectorAll(".who-says-so > li")];
      const wrong = (what: string): void =>
        void faults.push(`${mark.textContent}, ${ids.join(" ")}: ${what}`);
      if (claims.length !== ids.length) wrong(`${claims.length} claims`);
      for (const [i, claim] of claims.entries()) {
        const pages = [...claim.querySelectorAll("ul > li")];
        const links = [...claim.querySelectorAll<HTMLAnchorElement>("ul a")];
        if (!claim.querySelector("p")?.textContent?.trim()) wrong("no statement");
        if (!claim.querySelector("b")?.textContent?.trim()) wrong("no status");
        if (pages.length === 0 || pages.some(({ textContent }) => !textContent?.trim()))
          wrong("no publisher");
        if (links.length === 0 && ids[i] !== "x-article-origin") wrong("no link to a page");
        if (links.some(({ rel }) => !/noreferrer/.test(rel))) wrong("a link that tells where it comes from");
        if (links.some(({ search }) => /\b(?:utm_\w+|fbclid|gclid|ns_\w+|ito)=/.test(search)))
          wrong("a link that is tracked");
        const ledger = claim.querySelector<HTMLAnchorElement>(".claim-links a");
        if (ledger?.hash !== `#claim-${ids[i]}`) wrong(`it leads to ${ledger?.hash} in the ledger`);
      }
      if (location.href !== href) wrong("another address");
      card.hidePopover();
      await until(() => shown() === null);
      if (document.activeElement !== mark) wrong("the focus does not return");
    }
    return { marks: all.length, faults };
  });
