import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, vi } from "vitest";
import { type EngineId, programsOf } from "../support/findEngines.mjs";
import type { Engine } from "./engine.ts";
import { startFirefox } from "./firefox.ts";
import { type Changes, serveFront } from "./front.ts";
import { startWebKit } from "./webkit.ts";

const starts = { firefox: startFirefox, webkit: startWebKit } satisfies Record<EngineId, unknown>;

/** The engine that this run is about. */
export const engineId = process.env.ENGINE as EngineId;

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** So many ms at most is waited for something to come true, whatever else the machine does. */
const PATIENCE = 45_000;

/** Waits until something that is asked of the page again and again is there, and gives it. A page that is just going cannot answer. */
export const until = <T>(ask: () => Promise<T>, what = `${ask}`): Promise<NonNullable<T>> =>
  vi.waitFor(
    async () => {
      const answer = await ask();
      if (!answer) throw new Error(`Waited in vain for ${what}`);
      return answer as NonNullable<T>;
    },
    { timeout: PATIENCE, interval: 30 },
  );

/** The middle of the first element that can be seen and holds some words, once it stands still and nothing lies over it. */
async function placeToPress(css: string, words: string): Promise<[number, number] | null> {
  const element = [...document.querySelectorAll(css)].find(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.includes(words),
  );
  const box = (): DOMRect | undefined => element?.getClientRects()[0];
  const first = box();
  if (!element || !first) return null;
  if (first.top < 0 || first.bottom > innerHeight)
    element.scrollIntoView({ block: "center", behavior: "instant" });
  const before = box();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const after = box();
  if (!before || !after || before.top !== after.top || before.left !== after.left) return null;
  const point: [number, number] = [after.left + after.width / 2, after.top + after.height / 2];
  const top = document.elementFromPoint(...point);
  return top && element.contains(top) ? point : null;
}

/** A reader with a browser of its own: started before the tests of a file, and ended after them. */
export function useReader({ dark = false }: { dark?: boolean } = {}) {
  let engine: Engine;
  let front: Awaited<ReturnType<typeof serveFront>>;
  let allowed: RegExp[] = [];

  beforeAll(async () => {
    front = await serveFront(inject("site"));
    const programs = programsOf(engineId);
    if (!programs) throw new Error(`${engineId} is not here: node tests/engines/run.mjs`);
    engine = await starts[engineId]({ programs, dark, display: inject("display") });
  });
  afterAll(async () => {
    await engine?.close();
    await front?.close();
  });
  beforeEach(() => {
    front.begin();
    allowed = [];
  });
  afterEach(async () => {
    await engine.evaluate(() => (window as { complaintsSent?: () => Promise<unknown> }).complaintsSent?.());
    const said = [...front.complaints(), ...engine.complaints()];
    // The next test begins elsewhere, so that none of its pages is only another place in this one.
    await engine.open("about:blank");
    engine.complaints();
    expect(said.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
  });

  const evaluate: Engine["evaluate"] = (inPage, ...args) => engine.evaluate(inPage, ...args);

  return {
    evaluate,
    evaluateInFrame: ((inFrame, ...args) => engine.evaluateInFrame(inFrame, ...args)) as Engine["evaluate"],
    /** Where this reader's site is. */
    origin: (): string => front.origin,
    /** From now on, in this test, the site is served with these changes. */
    change: (what: Changes): void => front.change(what),
    /** Lets complaints pass that are expected; say exactly which. */
    allow: (...patterns: RegExp[]): void => {
      allowed.push(...patterns);
    },
    /** Opens an address of the site, or a whole one, in a window of this size. */
    async open(address: string, size = DESK): Promise<void> {
      await engine.resize(size.width, size.height);
      await engine.open(new URL(address, front.origin).href);
    },
    resize: (width: number, height: number) => engine.resize(width, height),
    /** Presses the first element that can be seen, by its selector and by words in it. */
    async press(css: string, words = ""): Promise<void> {
      const [x, y] = await until(
        () => evaluate(placeToPress, css, words),
        `a place to press ${css} ${words}`,
      );
      await engine.clickAt(x, y);
    },
    key: (name: Parameters<Engine["press"]>[0]) => engine.press(name),
    screenshot: () => engine.screenshot(),
    print: (path: string, file: string) => engine.print(front.origin + path, file),
    /** Waits until the page answers to the reader: where it has a bar, until React has taken that over. */
    live: () =>
      until(() =>
        evaluate(async () => {
          await document.fonts.ready;
          return (
            document.readyState === "complete" &&
            !document.querySelector("[data-island='bar']:not([data-mounted])")
          );
        }),
      ),
    /** Waits until something can be seen. */
    seen: (css: string) =>
      until(() =>
        evaluate(
          (css) =>
            [...document.querySelectorAll(css)].some((one) =>
              one.checkVisibility({ visibilityProperty: true }),
            ),
          css,
        ),
      ),
    /** Waits until nothing of the kind can be seen. */
    gone: (css: string) =>
      until(() =>
        evaluate(
          (css) =>
            ![...document.querySelectorAll(css)].some((one) =>
              one.checkVisibility({ visibilityProperty: true }),
            ),
          css,
        ),
      ),
  };
}

export type Reader = ReturnType<typeof useReader>;
