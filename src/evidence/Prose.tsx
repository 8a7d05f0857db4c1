import { Fragment } from "react";
import type { Cited, Paragraph, Sentence } from "../story/types.ts";
import { Inline } from "../ui/Inline.tsx";
import { lineOfSentence } from "./lines.ts";
import { Mark } from "./Mark.tsx";

/** A sentence's last word, which never parts from its mark: not one with markup or in a link, nor a long compound. */
const LAST_WORD = /^(.*\s)([^\s*[\]()-]{1,16})$/s;

/** Behind a link or markup, the sentence's last signs: they part from neither side. */
const LAST_SIGNS = /^(.*[*)])([^\w\s*()]+)$/s;

/** One statement with its mark. What is less than confirmed carries its line, for the certainty filter. */
export function Statement({ of: sentence }: { of: Sentence }) {
  if ("own" in sentence) return <Inline text={sentence.own} />;
  const [text, ...claims] = sentence;
  const line = lineOfSentence(sentence);
  const parted = LAST_WORD.exec(text) ?? LAST_SIGNS.exec(text);
  const content = parted ? (
    <>
      <Inline text={parted[1] ?? ""} />
      <span className="nowrap">
        <Inline text={parted[2] ?? ""} />
        <Mark claims={claims} />
      </span>
    </>
  ) : (
    <>
      <Inline text={text} />
      <Mark claims={claims} />
    </>
  );
  return line === "dashed" || line === "dotted" ? <span data-line={line}>{content}</span> : content;
}

/** Whether what is on record goes on in the next sentence, on the same claims: then that has the mark for both. */
function goesOn(sentence: Cited, next: Sentence | undefined): boolean {
  if (!next || "own" in next || lineOfSentence(sentence) !== "solid") return false;
  const [, ...claims] = sentence;
  const [, ...others] = next;
  return claims.length === others.length && claims.every((claim) => others.includes(claim));
}

/** A statement among others. */
function Following({ of: sentence, next }: { of: Sentence; next: Sentence | undefined }) {
  const statement = <Statement of={sentence} />;
  // The sentence of the next mark begins behind one of ours.
  if ("own" in sentence) return next && !("own" in next) ? <span data-ours="">{statement}</span> : statement;
  return goesOn(sentence, next) ? <Inline text={sentence[0]} /> : statement;
}

/** Statements one after the other, without an element of their own. */
export function Statements({ of: sentences }: { of: readonly Sentence[] }) {
  return sentences.map((sentence, i) => (
    <Fragment key={i}>
      {i > 0 && " "}
      <Following of={sentence} next={sentences[i + 1]} />
    </Fragment>
  ));
}

/** Paragraphs of running text. */
export function Prose({ of: paragraphs, className }: { of: readonly Paragraph[]; className?: string }) {
  return (
    <div className={className ? `prose ${className}` : "prose"}>
      {paragraphs.map((paragraph, i) => (
        <p key={i}>
          <Statements of={paragraph} />
        </p>
      ))}
    </div>
  );
}
