import { rulesWords } from "@edition/concerns.ts";
import type { Resolution } from "../../story/types.ts";

/** The vote on a resolution as the name of its drawing: "15–0. Russia: in favour". */
export const voteInWords = ({ inFavour, against, russia }: Resolution): string =>
  `${inFavour}–${against}. ${rulesWords.russia[russia]}`;
