import type { FrameMessage, ResizerTrigger, ToHost, ToHostAsJson } from "../messages.ts";
import { state } from "./hostState.ts";

/** A message as JSON; only `postJson` makes one. */
type JsonText = string & { readonly isJson: true };

export const HELLO: FrameMessage = { rfr: 1, type: "hello" };

/** Posts to the host, whoever that is: all that a message holds is known to it or harmless. */
export const post = (message: ToHost | JsonText): void => parent.postMessage(message, "*");

export const postJson = (message: ToHostAsJson): void => post(JSON.stringify(message) as JsonText);

export const postToPym = (type: "height" | "scrollToChildPos", value: number): void => {
  if (state.pym) post(`pymxPYMx${state.pym}xPYMx${type}xPYMx${value}`);
};

export const postToResizer = (trigger: ResizerTrigger): void =>
  post(`[iFrameSizer]${state.resizer}:${state.height}:${state.width}:${trigger}`);
