/** So many changes of height without a second's rest are a loop: an unfolding panel makes some thirty, one a frame. */
const CHANGES = 200;
const REST = 1_000;

/**
 * Guards a frame's height against a loop: a frame that grows because it has grown. Its height is followed until it has
 * changed too often at one width without a rest; then it goes back to where that began, and stays there (the rest
 * scrolls inside) until the width changes.
 * @returns asks which height in px to give the frame that says `height` at `width`, at a time in ms
 */
export function heightFuse(): (height: number, width: number, now: number) => number {
  let changes = 0;
  let first = 0;
  let last = 0;
  let lastWidth = -1;
  let lastChange = 0;
  return (height, width, now) => {
    if (width !== lastWidth || (now - lastChange > REST && changes <= CHANGES)) {
      changes = 0;
      first = height;
      lastWidth = width;
    }
    if (height !== last) {
      changes += 1;
      last = height;
      lastChange = now;
    }
    return changes > CHANGES ? first : height;
  };
}
