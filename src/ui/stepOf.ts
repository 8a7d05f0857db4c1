const STEPS: Readonly<Record<string, "prev" | "next">> = { ArrowLeft: "prev", ArrowRight: "next" };

/** Which way a key leads in a row of things: Left and Right, pressed alone; null where the key means something else. */
export function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "prev" | "next" | null {
  return altKey || ctrlKey || metaKey || shiftKey ? null : (STEPS[key] ?? null);
}
