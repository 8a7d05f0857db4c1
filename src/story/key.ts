import { keyWords } from "@edition/words.ts";

/** The key to the lines, from the surest on: what each means, in a word and in words. */
export const key = (["solid", "dashed", "dotted", "blank"] as const).map((line) => ({
  line,
  ...keyWords[line],
}));
