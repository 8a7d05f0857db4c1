/** What an embed page knows of the page around it, from its own address and from messages. */
export type HostState = {
  /** The height of the content in whole px, as it was last posted; 0 until it can be measured. */
  height: number;
  /** The width of the frame in px at that time. */
  width: number;
  /** pym: the id by which the host's library knows the frame. Without one, pym cannot hear it. */
  pym: string | undefined;
  /** WordPress: the secret that it has put into the fragment of the frame's address. */
  secret: string | undefined;
  /** The host's address, "" where it is not known: pym puts it into ours, our loader tells it. */
  page: string;
  /** iframe-resizer: the id by which it knows the frame. */
  resizer?: string;
  /** iframe-resizer 5: its version. */
  version?: string | undefined;
  /** open-iframe-resizer has greeted the frame. */
  open?: boolean;
  /** Our own loader has spoken. */
  loader?: boolean;
  /** The Guardian's interactive block has told us where it is. */
  guardian?: boolean;
  /** The greeting of newswire frames has come. */
  frames?: boolean;
  /** Heights are no longer followed, because the frame grew by itself. */
  looped?: boolean;
};

declare global {
  interface Window {
    /** Only with `?check=1`: the health card reads it. */
    hostState?: HostState;
  }
  /** Has the browser measure a page again that its host shows by `frame-sizing`. Chromium 154; absent elsewhere. */
  function requestResize(): void;
}

export const root = document.documentElement;

/** The part. */
export const main = document.querySelector("main") as HTMLElement;

/** The page's own address, as it was before anything could change it: hosts compare it with the `src` of the frame. */
export const { href, host, pathname } = location;

export const query = new URLSearchParams(location.search);

export const state: HostState = {
  height: 0,
  width: 0,
  pym: /^(?!.*xPYMx).+$/.exec(query.get("childId") ?? "")?.[0],
  page: (query.get("parentUrl") ?? "").split("#")[0] as string,
  secret: /secret=(\w{10})/.exec(location.hash)?.[1],
};
