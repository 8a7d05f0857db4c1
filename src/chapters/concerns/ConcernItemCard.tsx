import type { Caveat } from "../../page/item.ts";
import { concerns } from "../../story/concerns.ts";
import { resolutions } from "../../story/resolutions.ts";
import { entryOf } from "../frame/entryOf.ts";
import { CapitalCard, RulebookCard } from "./BarCard.tsx";
import { ConcernCard } from "./ConcernCard.tsx";
import { ResolutionCard } from "./ResolutionCard.tsx";
import { CAPITALS } from "./rows.ts";

/** The share card of an objection, of a resolution, of all that one capital said, or of the rules. */
export function ConcernItemCard({ id, caveat }: { id: string; caveat: Caveat | null }) {
  const resolution = resolutions.find(({ number }) => `resolution-${number}` === id);
  const capital = CAPITALS.find((candidate) => candidate === id);
  if (resolution) return <ResolutionCard resolution={resolution} caveat={caveat} />;
  if (capital) return <CapitalCard capital={capital} />;
  if (id === "rules") return <RulebookCard />;
  return <ConcernCard concern={entryOf(concerns, (concern) => concern.id, id)} caveat={caveat} />;
}
