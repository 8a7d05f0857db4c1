/**
 * What a frame of ours knows of the page that it stands in: what has been asked for in its address or in messages. The
 * height script keeps it; the health card (`?check=1`) reads it from `window.hostConversation`.
 */
export type Conversation = {
  /** The height of the content in whole px, as it was last said; 0 until it can be measured. */
  height: number;
  /** The width of the frame in px at that time. */
  width: number;
  /** pym: the id that the host's library knows us by. Without one, pym cannot hear us. */
  pym: string | undefined;
  /** WordPress: the secret that it has put into our fragment. */
  secret: string | undefined;
  /** iframe-resizer: the id that it knows us by. */
  resizer?: string;
  /** iframe-resizer 5: its version. */
  version?: string;
  /** open-iframe-resizer has greeted us. */
  open?: boolean;
  /** Our own loader has spoken. */
  loader?: boolean;
  /** The Guardian's interactive block has told us where it is. */
  guardian?: boolean;
  /** AMP's and newswire's greeting has come. */
  frames?: boolean;
  /** Heights are no longer followed, because the frame grew by itself. */
  looped?: boolean;
};

declare global {
  interface Window {
    /** Only with `?check=1`. */
    hostConversation?: Conversation;
  }
}
