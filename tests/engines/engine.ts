/** What scenarios are written on: one tab of a browser, the same for both engines. */
export type Engine = {
  /** Opens an address and waits for its `load`. */
  open(url: string): Promise<void>;
  /** Gives the page a window of this size, px. */
  resize(width: number, height: number): Promise<void>;
  /** Calls a function in the page, or in its first frame; what goes in and comes out is JSON. */
  evaluate<T, A extends unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  evaluateInFrame<T, A extends unknown[]>(inFrame: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses the mouse's button at a point of the window, px. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: "Escape" | "Enter" | "Tab"): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Uint8Array>;
  /** Prints the page at an address into a PDF file. */
  print(url: string, file: string): Promise<void>;
  /** What the browser itself says went wrong in any page so far, and forgets it. An engine that cannot say has nothing. */
  complaints(): string[];
  close(): Promise<void>;
};

/** How an engine is started. */
export type Launch = {
  programs: Readonly<Record<string, string>>;
  /** The reader's system is set to dark. */
  dark: boolean;
  /** The X display for an engine that needs one. */
  display: string;
};
