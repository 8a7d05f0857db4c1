import { expect, test } from "../support/page.ts";
import { openLive, partAt } from "../support/reader.ts";
import { address, select, shareLink, viewports } from "../support/share.ts";

test.describe("by keyboard", () => {
  test("what is selected can be shared from the share link as well", async ({ page }) => {
    await openLive(page, "/gifts/glove/");
    await select(page, "/gifts/glove/", "One British newspaper", "whole space suit.");
    await shareLink(page, "/gifts/glove/").focus();
    await page.keyboard.press("Enter");
    await expect(address(page)).toHaveValue(/\/gifts\/glove\/#:~:text=/);
  });
});

for (const [where, viewport] of viewports) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport });

    test("selected words are offered as a link that leads to them, with their owner", async ({
      page,
      context,
    }) => {
      await openLive(page, "/concerns/shells/");
      await select(page, "/concerns/shells/", "arms talks between", "actively advancing.");
      const offer = page.getByRole("button", { name: "Share these words" });
      await expect(offer).toBeInViewport({ ratio: 1 });
      await offer.click();
      await expect(page.getByLabel("Words to go with it")).toHaveValue(
        /^Claimed by Adrienne Watson.*, not established: “arms talks between the two are actively advancing\.”\n/,
      );
      const link = await address(page).inputValue();
      expect(new URL(link).pathname).toBe("/concerns/shells/");
      await page.getByText("Cite it").click();
      await expect(page.getByLabel("Citation")).toHaveValue(
        /^Claimed by Adrienne Watson.*, not established: “/,
      );

      const opened = await context.newPage();
      await opened.goto(link);
      await expect(
        partAt(opened, "/concerns/shells/").getByText("actively advancing").first(),
      ).toBeInViewport();
    });
  });
}

test("what somebody is on record as saying is theirs, and no fact for that", async ({ page }) => {
  await openLive(page, "/concerns/military-ties/");
  const said = page.locator("[id='concerns/military-ties'] [data-voice='moscow'] .panel-text").first();
  await said.evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: "center" });
    getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole("button", { name: "Share these words" }).click();
  await expect(page.getByLabel("Words to go with it")).toHaveValue(/^(?:Said|Claimed|Read so) by [^:]+: “/);
});

test("the offer goes with the selection, and a word or two are none", async ({ page }) => {
  await openLive(page, "/gifts/glove/");
  const offer = page.getByRole("button", { name: "Share these words" });
  await select(page, "/gifts/glove/", "One British newspaper", "whole space suit.");
  await expect(offer).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(offer).toBeHidden();
  // From here on the page's time goes by the test.
  await page.clock.install();
  const choose = async (from: string, to: string): Promise<void> => {
    await select(page, "/gifts/glove/", from, to);
    await page.clock.runFor(1_000);
  };
  await choose("British", "British");
  await expect(offer).toBeHidden();
  await choose("One British newspaper", "whole space suit.");
  await expect(offer).toBeVisible();
});
