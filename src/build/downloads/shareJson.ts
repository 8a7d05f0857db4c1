import { caveatOf } from "../../evidence/caveat.ts";
import { OPENING } from "../../page/anchors.ts";
import type { Caveat } from "../../page/item.ts";
import { routes } from "../../routes.ts";
import type { ShareData } from "../../share/shareData.ts";
import { claims } from "../../story/claims.ts";
import { lastChanged } from "../../story/story.ts";
import type { ClaimId } from "../../story/types.ts";
import { cardOf } from "../cards/card.ts";

export function shareJson(): string {
  const data: ShareData = {
    modified: lastChanged,
    pages: Object.fromEntries(
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
