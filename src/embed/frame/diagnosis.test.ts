import { checkWords as words } from "@edition/embedCheck.ts";
import { expect, test } from "vitest";
import { diagnose, type Surroundings } from "./diagnosis.ts";
import type { HostState } from "./hostState.ts";

const said: HostState = { height: 1_234, width: 600, pym: undefined, page: "", secret: undefined };
const seen: Surroundings = {
  frame: 1_234,
  opaque: false,
  storage: true,
  share: true,
  copy: true,
  styles: true,
  faces: true,
  blocked: [],
};
const found = (of: Partial<HostState>, at: Partial<Surroundings> = {}): Record<string, readonly string[]> =>
  Object.fromEntries(diagnose({ ...said, ...of }, { ...seen, ...at }));

test("a frame that has the size of its content needs nothing, whoever has given it", () => {
  const { [words.size.name]: size, ...rest } = found({});
  expect(size?.[0]).toMatch(/^Agreed.*1234 px high at 600 px wide/);
  expect(rest).toEqual({
    [words.protocol.name]: [words.protocol.nobody],
    [words.limits.name]: [words.limits.none],
    [words.todo.name]: [words.todo.none],
  });
});

test("a host that follows no height is told so, and what to do", () => {
  const { [words.size.name]: size, [words.todo.name]: todo } = found({}, { frame: 150 });
  expect(size?.[0]).toMatch(/^Not agreed.*1234.*600.*150 px/);
  expect(todo).toEqual([words.todo.size]);
});

test("each protocol that has answered is named, with its version and our name there", () => {
  const { [words.protocol.name]: protocols } = found({
    pym: "map",
    resizer: "f1",
    version: "5.5.9",
    open: true,
    loader: true,
    guardian: true,
    frames: true,
    secret: "aB3dE6gH9j",
  });
  expect(protocols?.join("\n")).toMatch(/pym\.js, as map\niframe-resizer 5\.5\.9, as f1\n/);
  expect(protocols).toHaveLength(7);
  expect(found({ resizer: "f1" })[words.protocol.name]).toEqual(["iframe-resizer, up to version 4, as f1"]);
});

test("a loop, a sandbox and a policy are named", () => {
  expect(found({ looped: true }, { frame: 900 })).toMatchObject({
    [words.size.name]: [expect.stringMatching(/^Stopped.*1234/)],
    [words.todo.name]: [words.todo.looped],
  });
  const sandboxed = found({}, { opaque: true, storage: false, blocked: ["font-src"] });
  expect(sandboxed[words.limits.name]).toEqual([words.limits.origin, "A policy has blocked font-src."]);
  expect(sandboxed[words.todo.name]).toEqual([words.todo.none]);
  // WordPress sets its sandbox by itself.
  expect(found({ secret: "aB3dE6gH9j" }, { opaque: true })[words.todo.name]).toEqual([words.todo.none]);
});

test("whatever a host forbids is named, and what can be done about it", () => {
  const { [words.limits.name]: limits, [words.todo.name]: todo } = found(
    { width: 240 },
    { popups: false, styles: false, faces: false, share: false, copy: false, blocked: ["font-src"] },
  );
  expect(limits).toEqual([
    words.limits.share,
    words.limits.copy,
    words.limits.popups,
    words.limits.styles,
    words.limits.faces,
    "The frame is 240 px wide. A part needs 280 px.",
    "A policy has blocked font-src.",
  ]);
  expect(todo).toEqual([words.todo.share, words.todo.popups]);
  // Nobody has tried yet.
  expect(found({}, { popups: undefined })[words.limits.name]).toEqual([words.limits.none]);
  // WordPress sets the sandbox itself.
  expect(found({ secret: "aB3dE6gH9j" }, { popups: false })[words.todo.name]).toEqual([words.todo.none]);
});
