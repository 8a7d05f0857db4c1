import { type ComponentType, type ReactNode, startTransition, useEffect } from "react";
import { createRoot, hydrateRoot, type RootOptions } from "react-dom/client";

/** Says once that what is inside has been drawn. */
function Mounted({ then, children }: { then: () => void; children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}

/**
 * Lets React take over one island. The page's HTML may have been changed on its way (a translator, a tidying proxy, an
 * extension), so nothing here may lose a word:
 * - where the HTML differs from what React expects, React draws this island anew, whole, from its own props;
 * - where React fails later, because words that it wrote have been replaced, the island is drawn anew once, in a new root;
 * - where that fails too, the HTML that stood here comes back. Its links lead on; its controls are dead.
 * `data-mounted` on the element says which of these happened.
 * @param done called once the island answers
 */
export function mountRoot(element: HTMLElement, Component: ComponentType<object>, done: () => void): void {
  const before = [...element.childNodes].map((node) => node.cloneNode(true));
  const props = JSON.parse(element.dataset.props ?? "{}") as object;
  const say = (state: "hydrated" | "redrawn" | "static"): void => {
    element.dataset.mounted = state;
  };
  const draw = (state: "hydrated" | "redrawn"): ReactNode => (
    <Mounted
      then={() => {
        if (!element.dataset.mounted) say(state);
        done();
      }}
    >
      <Component {...props} />
    </Mounted>
  );
  // A root that has failed is still at work when it says so.
  const replace = (root: { unmount: () => void }, next: () => void): void =>
    queueMicrotask(() => {
      root.unmount();
      next();
    });
  const quiet: RootOptions = { onRecoverableError: () => say("redrawn") };

  const redraw = (): void => {
    element.replaceChildren();
    say("redrawn");
    const root = createRoot(element, {
      ...quiet,
      onUncaughtError: () =>
        replace(root, () => {
          element.replaceChildren(...before);
          say("static");
        }),
    });
    root.render(draw("redrawn"));
  };
  startTransition(() => {
    const root = hydrateRoot(element, draw("hydrated"), {
      ...quiet,
      onUncaughtError: () => replace(root, redraw),
    });
  });
}
