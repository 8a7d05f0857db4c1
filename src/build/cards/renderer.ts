/** Makes pixels from the drawing of a card. */
import { createHash } from "node:crypto";
import { fontBuffers, parse, wasm } from "../../share/card/typefaces.ts";
import { pngFile } from "./pngFile.ts";

/** More colours than a file keeps. */
const manyColours = Uint8Array.from({ length: 4 * 256 }, (_, i) => i >> 2);

/** Changes with whatever changes the file of the same drawing: the faces, the renderer, and how its pixels are written. */
export const rendererStamp = createHash("sha256")
  .update(wasm)
  .update(pngFile(manyColours, 256, 1))
  .update(Buffer.concat(fontBuffers))
  .digest("hex");

/** A drawing as a PNG file. */
export function png(svg: string): Buffer {
  const drawing = parse(svg);
  const image = drawing.render();
  const file = pngFile(image.pixels, image.width, image.height);
  image.free();
  drawing.free();
  return file;
}
