/** Messages that a page could post to a frame by accident or malice, the same in every run. */

/** Numbers from 0 to below `below`, the same in every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  "[iFrameSizer]",
  "[iFrameResizerChild]Ready",
  ":",
  "true",
  "false",
  "pym",
  "xPYMx",
  "width",
  "height",
  "navigateTo",
  "scrollTo",
  "resize",
  "reset",
  "{",
  "}",
  '"id":"rfr"',
  '"type":"get-location"',
  '"type":"get-position"',
  ",",
  '"search":"?explainer=itinerary/vostochny"',
  '"search":null',
  '"iframeTop":1e999',
  '"pageYOffset":{}',
  '"iframeTop":3,"pageYOffset":4',
  "[]",
  "null",
  "\u0000",
  "\u2028",
  "<img src=x onerror=alert(1)>",
  "</script>",
  "javascript:alert(1)",
  "'];x",
  "\\",
  "9".repeat(400),
  "../../",
  "itinerary/vostochny",
  "ÿ",
  "\ud800",
];
const KEYS = [
  "type",
  "message",
  "rfr",
  "part",
  "sentinel",
  "secret",
  "height",
  "toString",
  "valueOf",
  "then",
  "__proto__",
  "constructor",
  "address",
];
const VALUES = [
  "iframe-child-init",
  "iframe-get-child-dimensions",
  "frames-init",
  "ready",
  "hello",
  "open",
  "host",
  "itinerary/vostochny",
  "itinerary",
  "link",
  "setHeight",
];

/** Something that a page could post: nearly right, or wild. */
export function wild(roll: (below: number) => number, depth = 0): unknown {
  const text = (): string => Array.from({ length: roll(9) }, () => PIECES[roll(PIECES.length)]).join("");
  switch (roll(depth > 2 ? 7 : 11)) {
    case 0:
      return [null, undefined, true, false, Number.NaN, -0, 1n, Number.POSITIVE_INFINITY][roll(8)];
    case 1:
      return roll(2 ** 31) - 2 ** 30;
    case 2:
    case 3:
    case 4:
      return text();
    case 5:
      return VALUES[roll(VALUES.length)];
    case 6:
      return `[iFrameSizer]${text()}:8:${["true", "false"][roll(2)]}:${text()}:${":".repeat(roll(24))}${text()}`;
    case 7:
      return Array.from({ length: roll(5) }, () => wild(roll, depth + 1));
    case 8:
      return [
        new Date(Number.NaN),
        new Map([[{}, 1]]),
        new Set([null]),
        /x/,
        new ArrayBuffer(8),
        new Error("x"),
      ][roll(6)];
    default: {
      const value: Record<string, unknown> = {};
      for (let i = roll(5); i >= 0; i--) {
        Object.defineProperty(value, KEYS[roll(KEYS.length)] as string, {
          value: roll(3) ? VALUES[roll(VALUES.length)] : roll(2) ? 1 : wild(roll, depth + 1),
          enumerable: true,
          configurable: true,
        });
      }
      return value;
    }
  }
}
