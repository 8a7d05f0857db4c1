/** The part of `subset-font` 2.9 that is used here; the package ships no types. */
declare module "subset-font" {
  type AxisRange = { min: number; max: number; default?: number };

  type SubsetOptions = {
    targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    /** By axis tag: a number pins the axis, a range narrows it. */
    variationAxes?: Record<string, number | AxisRange>;
    /** OpenType features to keep, four letters each; without it all are kept. */
    keepFeatures?: string[];
  };

  /** Characters that the font does not have are left out without a word. Rejects if harfbuzz refuses the font. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}

/** The part of `fontverter` 2.0 that is used here; the package ships no types. */
declare module "fontverter" {
  const fontverter: { convert(font: Buffer, to: "sfnt" | "truetype" | "woff" | "woff2"): Promise<Buffer> };
  export default fontverter;
}
