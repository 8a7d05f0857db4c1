import { ACTS, isHostMessage, type Loose, type ToFrame, type ToFrameAsJson } from "../messages.ts";
import { answer } from "./height.ts";
import { state } from "./hostState.ts";
import { openPart, partIn, updateLink } from "./openPart.ts";
import { HELLO, post, postJson } from "./post.ts";

/** How far below our upper edge the part stands that the Guardian's page asks for. */
let guardianTop = 0;

/** JSON of the Guardian's interactive block. */
const readGuardian = ({ id, type, search, iframeTop, pageYOffset }: Loose<ToFrameAsJson>): void => {
  if (id !== "rfr") return;
  if (type === "get-location" && !state.guardian) {
    state.guardian = true;
    openPart(partIn(`${search}`), (top) => {
      guardianTop = top;
      postJson({ id, type: "get-position" });
    });
  }
  const y = Math.round((iframeTop as number) + (pageYOffset as number) + guardianTop);
  if (type === "get-position" && y >= 0) postJson({ type: "scroll-to", x: 0, y });
};

/** Texts: one word of the Guardian's newsletter, pym, iframe-resizer, and JSON. */
const readText = (text: string): void => {
  if (text === "resize" || text.startsWith(`pymxPYMx${state.pym}xPYMxwidth`)) answer();
  if (text.startsWith("[iFrameSizer]")) {
    const fields = text.slice(13).split(":");
    const version = /^[\d.]+$/.exec(fields[20] ?? "")?.[0];
    if (/^(true|false)$/.test(fields[2] ?? "")) {
      state.resizer = fields[0] as string;
      state.version = version;
      // Version 5 takes a frame that does not name its version for an old one.
      answer(version ? `init:${version}` : "init");
    } else if (fields[0] === "resize") answer();
  }
  if (text.startsWith("{")) readGuardian(JSON.parse(text));
};

/** Tells our loader that the reader does something. */
const sayActed = (): void => post({ rfr: 1, type: "acted" });

const readObject = (data: Loose<ToFrame>): void => {
  const { type, message } = data;
  if (type === "frames-init") state.frames = true;
  else if (type === "iframe-child-init" || type === "iframe-get-child-dimensions") state.open = true;
  else if (isHostMessage(data)) {
    state.loader = true;
    if (data.type === "hello") post(HELLO);
    if (data.type === "host") {
      state.page = data.address;
      updateLink();
    }
    if (data.type === "open") {
      openPart(data.part, (top) => post({ rfr: 1, type: "opened", top }));
      for (const act of ACTS) addEventListener(act, sayActed, { capture: true, passive: true, once: true });
    }
  } else if (message !== "ready") return;
  answer();
};

/** Answers a message of the host in its own protocol. Only the window around the frame is heard. */
export const onMessage = ({ source, data }: MessageEvent): void => {
  try {
    if (source !== parent) return;
    if (typeof data === "string") readText(data);
    else readObject(data);
  } catch {
    // Anybody may post anything: what we cannot read is not for us.
  }
};
