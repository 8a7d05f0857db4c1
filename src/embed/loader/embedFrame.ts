import { reservedHeight } from "../reservedHeight.ts";

/** A frame of ours in somebody else's page: one that stood there, or one that we set into a place. */
export type EmbedFrame = {
  frame: HTMLIFrameElement;
  /** The element whose height is set: the frame itself, or the box in a place that keeps its room. */
  box: HTMLElement;
  /** The element with `data-explainer`; none for a frame that stood in the page. */
  place: HTMLElement | undefined;
  /** The inline height of the box as it was before. */
  before: string;
  /**
   * True once it has come near to what the reader sees. Until then its page has not begun, and its window is not touched:
   * touching it makes a browser set up the empty page that a frame begins with, at 10 ms each on a slow phone.
   */
  near: boolean;
  /** Whether it has said anything yet. */
  spoken: boolean;
  /** The height in px that it has posted last; 0 until it posts one, and until then a height is reserved. */
  height: number;
};

/** Sets all heights, posted or reserved. It reads the sizes of all boxes before it sets one: one layout for all. */
export const setHeights = (frames: Iterable<EmbedFrame>): void => {
  [...frames]
    .filter(({ place, height }) => place || height)
    .map(({ box, place, height }) => {
      const { style, clientWidth, clientHeight, offsetHeight } = box;
      // Where the page measures boxes with their borders, a border would take from the height.
      const px = height
        ? height + offsetHeight - clientHeight
        : reservedHeight(place?.dataset.heights, clientWidth);
      // The page's own rules for frames must not win.
      return () => style.setProperty("height", `${px}px`, "important");
    })
    .forEach((set) => {
      set();
    });
};
