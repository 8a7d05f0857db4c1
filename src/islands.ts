import type { IslandName } from "./page/island.tsx";
import type { IslandSource } from "./page/mount.ts";

/** Every island: from which module the browser gets its component, and when it is mounted. */
export const islands = {
  journey: {
    load: () => import("./chapters/itinerary/Journey.tsx").then(({ Journey }) => Journey),
    when: "near",
  },
  bar: { load: () => import("./app/Bar.tsx").then(({ Bar }) => Bar), when: "idle" },
  builder: { load: () => import("./embed/editors/Builder.tsx").then(({ Builder }) => Builder), when: "near" },
  ledger: {
    load: () => import("./chapters/sources/LedgerFilter.tsx").then(({ LedgerFilter }) => LedgerFilter),
    when: "near",
  },
} as const satisfies Readonly<Record<IslandName, IslandSource>>;
