import { Fragment } from "react";
import { lineOfSentence } from "../evidence/lines.ts";
import { Marks } from "../evidence/Marks.tsx";
import type { Paragraph, Sentence } from "../story/types.ts";
import { Inline } from "./Inline.tsx";

/** One statement with its marks. What is less than confirmed says so in the markup, for the certainty key. */
export function Statement({ of: sentence }: { of: Sentence }) {
  if ("own" in sentence) return <Inline text={sentence.own} />;
  const [text, ...claims] = sentence;
  const line = lineOfSentence(sentence);
  const content = (
    <>
      <Inline text={text} />
      <Marks claims={claims} />
    </>
  );
  return line === "dashed" || line === "dotted" ? <span data-line={line}>{content}</span> : content;
}

/** The statements of a paragraph, one after the other, without the paragraph's own element. */
export function Statements({ of: paragraph }: { of: Paragraph }) {
  return paragraph.map((sentence, i) => (
    <Fragment key={i}>
      {i > 0 && " "}
      <Statement of={sentence} />
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
