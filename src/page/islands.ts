/** A piece of the frozen page that comes alive, once and for as long as the page is there. */
export type Wake = (element: HTMLElement) => void;

/** Every island, by the name in its element's `data-island`. Each is a chunk of its own, loaded when it is near. */
const islands: Readonly<Record<string, () => Promise<{ wake: Wake }>>> = {
  "concern-filters": () => import("../chapters/concerns/concernFilters.ts"),
  "embed-builder": () => import("../embed/wakeBuilder.tsx"),
  emblem: () => import("../chapters/opening/emblemMotion.ts"),
  "gift-object": () => import("../chapters/gifts/giftMotion.ts"),
  "gift-parts": () => import("../chapters/gifts/giftParts.ts"),
  journey: () => import("../chapters/itinerary/journeyStage.ts"),
  "later-keys": () => import("../chapters/aftermath/laterKeys.ts"),
  "stops-table": () => import("../chapters/itinerary/stopsTable.ts"),
};

/**
 * Wakes one island. A chunk that is missing, broken or hanging leaves it as the still that it already is, without a word;
 * what an island itself does wrong is thrown, to be heard on the console.
 */
export async function wakeIsland(target: HTMLElement): Promise<void> {
  // The still stays, and what its sheet does for a live one is undone.
  const asStill = (): void => target.removeAttribute("data-island");
  const chunk = await islands[target.dataset.island ?? ""]?.().catch(asStill);
  if (!chunk) return;
  try {
    chunk.wake(target);
    // From here on it answers: tests wait for this before they touch it.
    target.dataset.woken = "";
  } catch (error) {
    asStill();
    throw error;
  }
}

/** Wakes each island once it is within a window's height of being seen. */
export function wakeIslands(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        wakeIsland(target);
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const element of root.querySelectorAll("[data-island]")) observer.observe(element);
}
