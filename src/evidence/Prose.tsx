import { Fragment } from "react";
import type { Paragraph, Sentence } from "../story/types.ts";
import { Inline } from "../ui/Inline.tsx";
import { Citations } from "./Citations.tsx";
import { lineOfSentence } from "./lines.ts";

/** One statement with its citations. What is less than confirmed carries its line, for the certainty filter. */
export function Statement({ of: sentence }: { of: Sentence }) {
  if ("own" in sentence) return <Inline text={sentence.own} />;
  const [text, ...claims] = sentence;
  const line = lineOfSentence(sentence);
  const content = (
    <>
      <Inline text={text} />
      <Citations claims={claims} />
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
