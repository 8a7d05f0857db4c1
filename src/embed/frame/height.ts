import type { ResizerTrigger } from "../messages.ts";
import { href, main, query, root, state } from "./hostState.ts";
import { post, postJson, postToPym, postToResizer } from "./post.ts";
import { sizeByBrowser } from "./sizeByBrowser.ts";

/** Some hosts enlarge a frame because it has grown, which makes it grow again. After so many steps we stop following. */
const STEPS = 12;
/** After so many ms without growth we follow it again. */
const REST = 10_000;
/** For so many ms after a click or a key growth is not counted: something may be unfolding. */
const ACT = 1_000;
/** ms in which the host's questions are answered together: a host that asks whenever it is answered must not loop. */
const TOGETHER = 20;

// The older Datawrapper loader looks for a frame by `iframe[src*='key']`: nothing in the key may end the selector.
const key = /^[\w-]+$/.exec(query.get("f") ?? "")?.[0] ?? /^[^'"\\]+/.exec(href)?.[0] ?? "";

let lastHeight = 0;
let steps = 0;
let lastStep = 0;
let lastAct = -ACT;
let isAnswering = false;
/** What iframe-resizer is told first, once after each of its greetings. */
let greeting: ResizerTrigger | "" = "";

/** Posts the last good height, in every protocol that costs nothing and in those that the host has asked for. */
const postHeight = (): void => {
  const { height, width, secret } = state;
  if (!height) return;
  post({ sentinel: "amp", type: "embed-size", height, "datawrapper-height": { [key]: height } });
  postJson({ src: href, context: "iframe.resize", height, type: "set-height", value: height });
  postToPym("height", height);
  if (state.resizer) {
    if (greeting) postToResizer(greeting);
    greeting = "";
    // One of the two triggers that open-iframe-resizer hears when it speaks iframe-resizer's protocol.
    postToResizer("resizeObserver");
  }
  if (state.open) post({ type: "iframe-resized", width, height });
  if (state.loader) post({ rfr: 1, type: "height", height });
  if (secret) post({ message: "height", value: height, secret });
  sizeByBrowser();
};

/** What is as high as all that the page shows. The page itself may have been given a height (`sizeByBrowser.ts`). */
const content = state.secret ? root : main;

/**
 * Measures the page, and posts its height if it has changed.
 * @param always posts the height even if it has not
 */
export const report = (always?: boolean): void => {
  const width = innerWidth;
  const height = Math.ceil(content.getBoundingClientRect().height);
  const now = performance.now();
  let isNews = always;
  // Out of sight, for example in a closed tab of the host's, a frame has no size: what it had before still holds.
  if (width && height && (width !== state.width || height !== state.height)) {
    const turned = width !== state.width && height !== lastHeight;
    if (turned || now - lastStep > REST || now - lastAct < ACT) steps = 0;
    // It grows though nothing has become narrower, or swings between two sizes with the host's scroll bar.
    if (width === state.width ? height > state.height : height === lastHeight) {
      lastStep = now;
      steps += 1;
    }
    state.looped = steps > STEPS;
    // Of two sizes the larger stays: nothing is cut off.
    if (state.looped) sizeByBrowser();
    if (!state.looped || (height > state.height && height === lastHeight)) {
      isNews = true;
      if (height !== state.height) lastHeight = state.height;
      state.height = height;
      state.width = width;
    }
  }
  if (isNews) postHeight();
};

/**
 * Answers the host with the height, soon; several questions get one answer.
 * @param toGreeting what iframe-resizer, which has just greeted the frame, is told first
 */
export const answer = (toGreeting?: ResizerTrigger): void => {
  greeting = toGreeting ?? greeting;
  if (isAnswering) return;
  isAnswering = true;
  setTimeout(() => {
    isAnswering = false;
    report(true);
  }, TOGETHER);
};

/** The reader has clicked or pressed a key: what grows now has a reason. */
export const noteAct = (): void => {
  lastAct = performance.now();
};
