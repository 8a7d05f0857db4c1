import type { ComponentType } from "react";
import { afterLoad, whenIdle } from "./whenIdle.ts";

/** Where the browser gets an island from, and when it mounts it. */
export type IslandSource = {
  /** The component, from a chunk of its own. */
  // biome-ignore lint/suspicious/noExplicitAny: each island has props of its own, which stand in the page
  load: () => Promise<ComponentType<any>>;
  /** "idle": when the page has loaded and rests. "near": once it is within a window's height of being seen. */
  when: "idle" | "near";
};

/** The controls that a press of the reader works on. Links and popovers work without us. */
type Control = HTMLInputElement | HTMLButtonElement;

const controlIn = ({ target }: Event): Control | null => {
  if (target instanceof HTMLInputElement) return target;
  return target instanceof HTMLButtonElement && !target.popoverTargetElement ? target : null;
};

/**
 * Mounts the islands of a page. An island that is touched is mounted at once; what the reader pressed meanwhile is pressed
 * again when it can answer. Where a chunk does not come, the static HTML stays as it is, quietly.
 * @param elements the islands' elements, `<div data-island="…" data-props="…">`
 */
export function mountIslands(
  elements: Iterable<HTMLElement>,
  sources: Readonly<Record<string, IslandSource>>,
): void {
  const near: HTMLElement[] = [];
  const idle: (() => void)[] = [];
  const mounts = new Map<HTMLElement, () => Promise<void>>();

  for (const element of elements) {
    const source = sources[element.dataset.island ?? ""];
    if (!source) continue;
    let pressed: Control | null = null;
    let mounting: Promise<void> | null = null;
    const press = (event: Event): void => {
      pressed = controlIn(event) ?? pressed;
    };
    const mount = (): Promise<void> => {
      mounting ??= Promise.all([import("./mountRoot.tsx"), source.load()])
        .then(([{ mountRoot }, Component]) => {
          mountRoot(element, Component, () => {
            element.removeEventListener("click", press);
            if (pressed?.isConnected) pressAgain(pressed);
          });
        })
        .catch(() => {
          // The chunk did not come, or the props are damaged: what stands here stays, and its links lead on. The journey's
          // CSS then lays it out as without a script.
          element.dataset.mounted = "static";
        });
      return mounting;
    };
    mounts.set(element, mount);
    element.addEventListener("click", press);
    for (const touch of ["pointerdown", "keydown", "focusin"]) {
      element.addEventListener(touch, mount, { once: true, passive: true });
    }
    // Without an observer nobody knows what is near.
    if (source.when === "near" && "IntersectionObserver" in globalThis) near.push(element);
    else idle.push(mount);
  }

  afterLoad(() => {
    for (const mount of idle) whenIdle(mount);
    if (near.length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          mounts.get(target as HTMLElement)?.();
        }
      },
      { rootMargin: "100% 0px" },
    );
    for (const element of near) observer.observe(element);
  });
}

/** A box that was ticked before React knew it would not count as a change: it is unticked, then pressed. */
function pressAgain(control: Control): void {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    control.checked = !control.checked;
  }
  control.click();
}
