import type { Locator, Page } from "@playwright/test";

/** A piece of a page, in px from its top left corner as it stands. */
type Piece = { x: number; y: number; width: number; height: number };

/**
 * How much of each row of pixels in a piece of a page is ink: of another colour than the piece's first pixel.
 * @returns shares from 0 to 1, from the top down
 */
export async function inkOfRows(page: Page, clip: Piece): Promise<number[]> {
  const picture = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const isInk = (pixel: number): boolean =>
      [0, 1, 2].some((part) => Math.abs((data[pixel * 4 + part] ?? 0) - (data[part] ?? 0)) > 60);
    return Array.from(
      { length: height },
      (_, row) =>
        Array.from({ length: width }, (_, x) => isInk(row * width + x)).filter(Boolean).length / width,
    );
  }, picture);
}

/** Where something stands in the window, after it has been scrolled into its middle. */
export async function pieceOf(target: Locator): Promise<Piece> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x, y, width, height };
}
