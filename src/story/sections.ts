import { sectionWords } from "@edition/sections.ts";
import { sectionIds } from "./facts/paths.ts";
import { each } from "./join.ts";
import type { Section } from "./types.ts";

/** The chapters that have an address, in the order of the page. */
export const sections = each(sectionIds, (id): Section => ({ id, ...sectionWords[id] }));

/** The id of the closing chapter. It has no address: the ledger is its page. */
export const HOW_WE_KNOW = "how-we-know";
