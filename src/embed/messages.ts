/**
 * What one of our frames and our loader (`embed/v1.js`) say to each other through `postMessage`: objects with
 * `rfr: 1`, the version. The promise that goes with each of them stands in README.md. Nothing here changes within v1.
 */

/** The tallest frame there may be, in px. Our longest part at 280 px is a quarter of it. */
export const TALLEST = 60_000;

/** The name of a part in an address of ours: a section, or a section and one of its items. */
const PART = /^[a-z]+(\/[a-z0-9-]+)?$/;

export const isPart = (value: unknown): value is string => typeof value === "string" && PART.test(value);

/** From a frame of ours to the page that it stands in. */
export type FrameMessage =
  /** The frame has begun, or answers a greeting. It is told the page's address, and the part to open if there is one. */
  | { rfr: 1; type: "hello" }
  /** The height of what is in the frame: a whole number of px, 1 to TALLEST. */
  | { rfr: 1; type: "height"; height: number }
  /** The part that the page asked for is open, so many whole px below the frame's upper edge, 0 to TALLEST. */
  | { rfr: 1; type: "opened"; top: number };

/** From the page to a frame of ours. */
export type HostMessage =
  /** Is anybody there? A frame answers with `hello`, then with its height, however often it is asked. */
  | { rfr: 1; type: "hello" }
  /** The page's address, http or https, without a fragment. */
  | { rfr: 1; type: "host"; address: string }
  /** The part that the page's own address asks for, in the frame itself or inside it. */
  | { rfr: 1; type: "open"; part: string };

const isWhole = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= TALLEST;

/** What anybody may have posted to a window, seen as one of our messages; its fields may hold anything. */
type Posted = { readonly [field in "rfr" | "type" | "height" | "top" | "address" | "part"]?: unknown };

/** Whether what a window has received is a frame's message. Never throws. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const { rfr, type, height, top } = (data ?? {}) as Posted;
  return (
    rfr === 1 &&
    (type === "hello" || (type === "height" && isWhole(height, 1)) || (type === "opened" && isWhole(top, 0)))
  );
}

/**
 * Whether what a frame has received is its page's message; that it comes from `window.parent` is for the caller to see
 * to. Never throws.
 */
export function isHostMessage(data: unknown): data is HostMessage {
  const { rfr, type, address, part } = (data ?? {}) as Posted;
  return (
    rfr === 1 &&
    (type === "hello" || (type === "host" && isPage(address)) || (type === "open" && isPart(part)))
  );
}

/** Nothing but an address that a reader could open goes on: it may end in a share button. */
export function isPage(address: unknown): address is string {
  if (typeof address !== "string" || address.length > 4_000 || !/^https?:\/\/[^#]+$/.test(address))
    return false;
  try {
    new URL(address);
    return true;
  } catch {
    return false;
  }
}
