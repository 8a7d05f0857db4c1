import { lastChanged } from "@edition/story.ts";
import { caveatOf } from "../../evidence/caveat.ts";
import type { Caveat } from "../../evidence/withCaveat.ts";
import { OPENING } from "../../page/parts.ts";
import { routes } from "../../routes.ts";
import { claims } from "../../story/claims.ts";
import type { ClaimId } from "../../story/types.ts";
import { cardOf } from "../cards/card.ts";

/** What the share panel needs of a part. */
type SharedPart = {
  title: string;
  description: string;
  caveat: Caveat | null;
  /** The path of its card below the site. */
  card: string;
  /** Whether it can stand in somebody else's page. */
  embeddable: boolean;
};

/** `share.json`: what leaves the page, for the panel that sends it. The browser asks for it when a reader shares. */
export type ShareData = {
  /** ISO date of the edition. */
  modified: string;
  /** By element id; the opening is "top", the ledger "sources". */
  parts: Readonly<Record<string, SharedPart>>;
  /** The caveat of each claim, by id. */
  claims: Readonly<Record<string, Caveat>>;
};

export function shareJson(): string {
  const data: ShareData = {
    modified: lastChanged,
    parts: Object.fromEntries(
      routes
        .filter(({ kind }) => kind !== "embed")
        .map((route) => {
          const { path, title, description, caveat, part } = route;
          const shared = { title, description, caveat, card: cardOf(route).file, embeddable: part !== "" };
          return [path.slice(1, -1) || OPENING, shared];
        }),
    ),
    claims: Object.fromEntries(
      (Object.keys(claims) as ClaimId[]).map((id) => [id, caveatOf([id]) as Caveat]),
    ),
  };
  return JSON.stringify(data);
}
