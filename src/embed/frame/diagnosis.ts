import { checkWords as words } from "@edition/embedCheck.ts";
import { fill } from "../../story/language.ts";
import type { HostState } from "./hostState.ts";

/** What the frame can see of where it stands. */
export type Surroundings = {
  /** The height of the frame in px. */
  frame: number;
  /** Whether a sandbox has taken its origin away. */
  opaque: boolean;
  storage: boolean;
  /** Whether the host lets it open the share sheet. */
  share: boolean;
  /** Whether the host lets it write to the clipboard. */
  copy: boolean;
  /** Whether its links can open a window; undefined until somebody has tried. */
  popups?: boolean | undefined;
  /** Whether its styles have come, and the typefaces that it has asked for. */
  styles: boolean;
  faces: boolean;
  /** The directives of a policy that have blocked something. */
  blocked: readonly string[];
};

/** The least width of a frame in px for which parts are laid out. */
const NARROWEST = 280;

/** A heading, and what stands under it: at least one line. */
export type Finding = readonly [name: string, lines: readonly string[]];

/** What there is to say of a frame and its host, in the order of the card: size, protocols, limits, what to do. */
export function diagnose(said: HostState, seen: Surroundings): readonly Finding[] {
  const { height, width, pym, resizer, version } = said;
  // A host that rounds, or a zoomed one, may be a pixel out.
  const agreed = height > 0 && Math.abs(seen.frame - height) <= 1;

  const size = (): string => {
    if (said.looped) return fill(words.size.looped, height);
    if (height === 0) return words.size.hidden;
    return agreed
      ? fill(words.size.agreed, height, width)
      : fill(words.size.refused, height, width, seen.frame);
  };

  const answered = [
    pym && fill(words.protocol.pym, pym),
    resizer &&
      (version ? fill(words.protocol.resizer, version, resizer) : fill(words.protocol.resizerOld, resizer)),
    said.open && words.protocol.open,
    said.loader && words.protocol.loader,
    said.guardian && words.protocol.guardian,
    said.frames && words.protocol.frames,
    said.secret && words.protocol.wordpress,
  ].filter((line) => typeof line === "string");

  const limits = [
    seen.opaque && words.limits.origin,
    !seen.opaque && !seen.storage && words.limits.storage,
    !seen.share && words.limits.share,
    !seen.copy && words.limits.copy,
    seen.popups === false && words.limits.popups,
    !seen.styles && words.limits.styles,
    !seen.faces && words.limits.faces,
    width > 0 && width < NARROWEST && fill(words.limits.narrow, width),
    ...seen.blocked.map((what) => fill(words.limits.blocked, what)),
  ].filter((line) => typeof line === "string");

  const todo = [
    said.looped && words.todo.looped,
    !said.looped && !agreed && words.todo.size,
    // WordPress sets the sandbox itself, and nobody there can change it.
    !(seen.share && seen.copy) && !said.secret && words.todo.share,
    seen.popups === false && !said.secret && words.todo.popups,
  ].filter((line) => typeof line === "string");

  return [
    [words.size.name, [size(), ...(said.secret ? [words.size.card] : [])]],
    [words.protocol.name, answered.length > 0 ? answered : [words.protocol.nobody]],
    [words.limits.name, limits.length > 0 ? limits : [words.limits.none]],
    [words.todo.name, todo.length > 0 ? todo : [words.todo.none]],
  ];
}
