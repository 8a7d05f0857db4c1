/**
 * Every message between an embed page and the page around it, by protocol. Whoever sends or receives one takes its type
 * from here, so that a wrong message does not compile. README.md says who sends what when, and what hosts may rely on.
 * `rfr: 1` is the version of our own protocol. Within v1 no message loses a field; a new field is ignored by those who do
 * not know it.
 */

/** The tallest frame there may be, in px. Our longest chapter at 280 px is a quarter of it. */
export const TALLEST = 60_000;

/** Our own protocol, from a frame to the loader. */
export type FrameMessage =
  /** The frame has begun, or answers a greeting. The loader then tells it the page's address, and what to open. */
  | { rfr: 1; type: "hello" }
  /** The height of what is in the frame: a whole number of px, 1 to TALLEST. */
  | { rfr: 1; type: "height"; height: number }
  /** What the page asked for is open. Its upper edge is so many whole px below the frame's, 0 to TALLEST. */
  | { rfr: 1; type: "opened"; top: number }
  /** The reader has turned the wheel, moved a finger, or pressed something in the frame: the page around it hears none of that. */
  | { rfr: 1; type: "acted" };

/** What readers do, and pages do not. */
export const ACTS = ["wheel", "touchmove", "keydown", "pointerdown"];

/** Our own protocol, from the loader to a frame. */
export type HostMessage =
  /** Is anybody there? A frame answers with `hello`, then with its height, however often it is asked. */
  | { rfr: 1; type: "hello" }
  /** The page's address, http or https, without a fragment. */
  | { rfr: 1; type: "host"; address: string }
  /** The chapter or item that the page's own address asks for: the frame's own, or one inside it. */
  | { rfr: 1; type: "open"; part: string };

/** AMP, newswire frames, Sidechain and Datawrapper's loaders read the same object. */
type AmpMessage = {
  sentinel: "amp";
  type: "embed-size";
  height: number;
  /** The height under a key by which Datawrapper's older loader finds the frame. */
  "datawrapper-height": Readonly<Record<string, number>>;
};

type PymText = `pymxPYMx${string}xPYMx${"height" | "scrollToChildPos"}xPYMx${number}`;

/** How the answer to iframe-resizer ends: once with the greeting (version 5 with its version), then with a trigger. */
export type ResizerTrigger = "init" | `init:${string}` | "resizeObserver";

type ResizerText =
  | "[iFrameResizerChild]Ready"
  | `[iFrameSizer]${string}:${number}:${number}:${ResizerTrigger}`;

type OpenResizerMessage = { type: "iframe-resized"; width: number; height: number };

type WordPressMessage =
  | { message: "height"; value: number; secret: string }
  | { message: "link"; value: string; secret: string };

/** What a frame posts to its host as it is. */
export type ToHost =
  | FrameMessage
  | AmpMessage
  | PymText
  | ResizerText
  | OpenResizerMessage
  | WordPressMessage;

/** What a frame posts to its host as JSON: for Embedly and hosts like it, and for the Guardian's interactive block. */
export type ToHostAsJson =
  | { src: string; context: "iframe.resize"; height: number; type: "set-height"; value: number }
  | { id: "rfr"; type: "get-location" | "get-position" }
  | { type: "scroll-to"; x: 0; y: number };

/** The objects that a frame understands: those of our loader, newswire frames, open-iframe-resizer and WordPress. */
export type ToFrame =
  | HostMessage
  | { type: "frames-init" }
  | { type: "iframe-child-init" | "iframe-get-child-dimensions" }
  | { message: "ready"; secret: string };

/** What the Guardian's interactive block answers, as JSON. */
export type ToFrameAsJson =
  | { id: "rfr"; type: "get-location"; search: string }
  | { id: "rfr"; type: "get-position"; iframeTop: number; pageYOffset: number };

type Keys<Message> = Message extends unknown ? keyof Message : never;
type Field<Message, Key> = Message extends unknown
  ? Key extends keyof Message
    ? Message[Key]
    : never
  : never;

/** A message of these as anybody may have posted it: any field may be missing. */
export type Loose<Message> = { readonly [Key in Keys<Message>]?: Field<Message, Key> | undefined };

/** An object that anybody may have posted; its fields may hold anything. */
type Posted = { readonly [Key in Keys<FrameMessage | HostMessage>]?: unknown };

/** The name of a chapter or item in an address of ours: a chapter, or a chapter and one of its items. */
const PART = /^[a-z]+(\/[a-z0-9-]+)?$/;

/** Whether a value names a chapter or an item; whether there is one of that name is another question. */
export const isPart = (value: unknown): value is string => typeof value === "string" && PART.test(value);

const isWhole = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= TALLEST;

/** Whether what a window has received is a frame's message. Never throws. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const { rfr, type, height, top } = (data ?? {}) as Posted;
  return (
    rfr === 1 &&
    (type === "hello" ||
      type === "acted" ||
      (type === "height" && isWhole(height, 1)) ||
      (type === "opened" && isWhole(top, 0)))
  );
}

/** Whether what a frame has received is the loader's message. The caller checks the sender. Never throws. */
export function isHostMessage(data: unknown): data is HostMessage {
  const { rfr, type, address, part } = (data ?? {}) as Posted;
  return (
    rfr === 1 &&
    (type === "hello" || (type === "host" && isPage(address)) || (type === "open" && isPart(part)))
  );
}

/** Whether a value is an address that a reader could open. Nothing else goes on: it may end in a share button. */
export const isPage = (value: unknown): value is string =>
  typeof value === "string" &&
  value.length <= 4_000 &&
  /^https?:\/\/[^#]+$/.test(value) &&
  URL.canParse(value);
