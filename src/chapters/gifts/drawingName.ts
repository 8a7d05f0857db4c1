import { drawingNames } from "@edition/gifts.ts";
import type { Gift } from "../../story/types.ts";

/** What a drawing of the three gifts is and whose, for those who do not see it. Others are decoration beside their names. */
export const drawingName = ({ drawing, way }: Gift): string | undefined =>
  drawing === "rifle" || drawing === "glove" ? `${drawingNames[drawing]}: ${way}` : undefined;
