import { describe, expect, test } from "vitest";
import { cite } from "./citation.ts";

const part = {
  part: "aftermath/containers",
  title: "Claimed: over 1,000 containers shipped & more",
  story: "A rifle for a rifle",
  address: "https://news.example/rifle/aftermath/containers/?certainty=announced",
  modified: "2026-11-24",
  accessed: "2026-12-01",
  caveat: { line: "dotted", word: "Claimed", text: "Claimed by Seoul, not established" },
} as const;

describe("a citation", () => {
  test("names title, certainty and owner, story, dates and address", () => {
    expect(cite("plain", part)).toBe(
      "“Claimed: over 1,000 containers shipped & more” [Claimed by Seoul, not established], A rifle for a rifle, 24 November 2026, https://news.example/rifle/aftermath/containers/?certainty=announced (accessed 1 December 2026)",
    );
  });

  test("in APA’s order begins with who publishes it, and has the year first", () => {
    expect(cite("apa", part)).toBe(
      "A rifle for a rifle. (2026, November 24). Claimed: over 1,000 containers shipped & more [Claimed by Seoul, not established]. Retrieved 2026, December 1, from https://news.example/rifle/aftermath/containers/?certainty=announced",
    );
  });

  test("for BibTeX has a key of its part, and no sign that BibTeX takes for a command", () => {
    const entry = cite("bibtex", part);
    expect(entry).toMatch(/^@misc\{rifle-aftermath-containers,\n/);
    expect(entry).toContain("title = {{Claimed: over 1,000 containers shipped \\& more}},");
    expect(entry).toContain("note = {Claimed by Seoul, not established},");
    expect(entry).toContain("urldate = {2026-12-01},");
    expect(cite("bibtex", { ...part, title: "a} \\input{b} #1 50%" })).toContain("{{a inputb \\#1 50\\%}}");
  });

  test("of words begins with their certainty", () => {
    for (const style of ["plain", "apa"] as const)
      expect(cite(style, { ...part, quote: "shells went south" })).toMatch(
        /^Claimed by Seoul, not established: “shells went south” /,
      );
    expect(cite("bibtex", { ...part, quote: "shells went south" })).toContain(
      "note = {Claimed by Seoul, not established: “shells went south”},",
    );
  });

  test("of what is nobody’s claim says nothing of certainty", () => {
    expect(cite("plain", { ...part, caveat: null })).not.toMatch(/\[|Claimed by/);
    expect(cite("bibtex", { ...part, caveat: null })).not.toContain("note");
  });
});
