import { bar } from "@edition/bar.ts";
import { shareWords } from "@edition/share.ts";
import { useEffect, useId, useRef, useState } from "react";
import { type CitationStyle, cite } from "../evidence/citation.ts";
import { withCaveat } from "../evidence/withCaveat.ts";
import type { Caveat } from "../page/item.ts";
import { pageTitle } from "../page/pageTitle.ts";
import { quoted } from "../story/language.ts";
import { copied } from "../ui/copyField.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";

/** What is shared. */
export type Subject = {
  /** Its element id. */
  id: string;
  /** As it leaves the page, with its certainty and the story's name. */
  title: string;
  description: string;
  caveat: Caveat | null;
  /** Absolute, without a query. */
  address: string;
  /** Absolute address of its card. */
  picture: string;
  /** Where an editor takes it into a page of their own; absent for what is no part. */
  embed?: string;
  /** ISO date of the edition. */
  modified: string;
  /** What the reader has set on the page: as a query, or "", and in the words of the page's own controls. */
  view: { query: string; words: readonly string[] };
  quote?: { text: string; directive: string | null };
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The dialog that shares a chapter or an item, or words of it: link, words, picture, citation. It asks no other site for anything. */
export function ShareDialog({ of: subject, onClose }: { of: Subject; onClose: () => void }) {
  const { title, description, caveat, picture, modified, view, quote } = subject;
  const name = title.replace(pageTitle(""), "");
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [withView, setWithView] = useState(true);
  const [style, setStyle] = useState<CitationStyle>("plain");
  const [said, setSaid] = useState("");
  const first = useRef<HTMLButtonElement>(null);
  const addressField = useRef<HTMLInputElement>(null);
  const wordsField = useRef<HTMLTextAreaElement>(null);
  const citationField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    first.current?.focus();
  }, []);

  const address =
    subject.address + (withView ? view.query : "") + (quote?.directive ? `#${quote.directive}` : "");
  const words = quote ? withCaveat(caveat, quoted(quote.text)) : description;
  const message = `${words}\n${title}\n${address}`;
  const citation = cite(style, {
    part: subject.id,
    title: name,
    story: bar.story,
    address: subject.address + (withView ? view.query : ""),
    modified,
    // Swedish dates are ISO dates, and the day is the reader's.
    accessed: new Date().toLocaleDateString("sv-SE"),
    caveat,
    ...(quote && { quote: quote.text }),
  });

  const copy = async (field: Field | null): Promise<void> => {
    if (!field) return;
    setSaid("");
    setSaid((await copied(field)) ? shareWords.copied : shareWords.refused);
  };
  return (
    <dialog
      ref={dialog}
      className="share-panel"
      closedby="any"
      aria-labelledby={`${id}-name`}
      onClose={onClose}
    >
      <p className="kicker">{quote ? shareWords.quoted : shareWords.panel}</p>
      <h2 id={`${id}-name`}>{name}</h2>

      <div className="share-copy">
        <label htmlFor={`${id}-address`}>{shareWords.address}</label>
        <input
          ref={addressField}
          id={`${id}-address`}
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" ref={first} onClick={() => copy(addressField.current)}>
          {shareWords.copy}
        </button>
      </div>
      <p className="share-said" role="status">
        {said}
      </p>
      {view.query && (
        <label className="share-view">
          <input type="checkbox" checked={withView} onChange={({ target }) => setWithView(target.checked)} />{" "}
          {shareWords.view} {view.words.join(", ")}
        </label>
      )}
      {quote && !quote.directive && <p className="share-note">{shareWords.noTarget}</p>}

      <div className="share-copy">
        <label htmlFor={`${id}-message`}>{shareWords.words}</label>
        <textarea ref={wordsField} id={`${id}-message`} readOnly rows={4} value={message} />
        <button type="button" onClick={() => copy(wordsField.current)}>
          {shareWords.copyWords}
        </button>
      </div>

      <ul className="share-ways">
        {"share" in navigator && (
          <li>
            <button
              type="button"
              onClick={() =>
                navigator.share({ title, text: words, url: address }).catch((error: DOMException) => {
                  // Called off by the reader, or refused by the page round us.
                  if (error.name !== "AbortError") setSaid(shareWords.notSent);
                })
              }
            >
              {shareWords.send}
            </button>
          </li>
        )}
        <li>
          <a
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(message.replaceAll("\n", "\r\n"))}`}
          >
            {shareWords.mail}
          </a>
        </li>
        {subject.embed && (
          <li>
            <a href={subject.embed}>{shareWords.embed}</a>
          </li>
        )}
        <li>
          <a href={picture} download>
            {shareWords.picture}
          </a>
        </li>
      </ul>

      <details className="share-cite">
        <summary>{shareWords.cite}</summary>
        <RadioSwitch
          group="citation"
          name={shareWords.citation}
          quietly
          options={Object.entries(shareWords.styles) as [CitationStyle, string][]}
          value={style}
          onChoose={setStyle}
        />
        <div className="share-copy">
          <textarea ref={citationField} readOnly aria-label={shareWords.citation} rows={5} value={citation} />
          <button type="button" onClick={() => copy(citationField.current)}>
            {shareWords.copyCitation}
          </button>
        </div>
      </details>

      <button type="button" className="share-close" onClick={() => dialog.current?.close()}>
        {shareWords.close}
      </button>
    </dialog>
  );
}
