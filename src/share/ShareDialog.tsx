import { bar } from "@edition/bar.ts";
import { shareWords } from "@edition/share.ts";
import { useEffect, useId, useRef, useState } from "react";
import { type CitationStyle, cite } from "../evidence/citation.ts";
import { isSeen } from "../page/isInView.ts";
import { pageTitle } from "../page/pageTitle.ts";
import { copied } from "../ui/copyField.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";
import { mailAddress, messageOf, type Sent, wordsOf } from "./message.ts";

/** What is shared. */
export type Subject = Sent & {
  /** Its element id. */
  id: string;
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
};

type Field = HTMLInputElement | HTMLTextAreaElement;

type ShareDialogProps = {
  of: Subject;
  onClose: () => void;
  /** Called once it is open, with whether it can be seen. Where not, it has let go of the page. */
  onShown: (isSeen: boolean) => void;
};

/** The dialog that shares a chapter or an item, or words of it: link, words, picture, citation. It asks no other site for anything. */
export function ShareDialog({ of: subject, onClose, onShown }: ShareDialogProps) {
  const { title, caveat, picture, modified, view, quote } = subject;
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
  const shown = useRef(onShown);
  useEffect(() => {
    const { current: box } = dialog;
    if (!box) return;
    box.showModal();
    const seen = isSeen(box);
    if (seen) first.current?.focus();
    else box.close();
    shown.current(seen);
  }, []);

  const page = subject.address + (withView ? view.query : "");
  const address = page + (quote?.directive ? `#${quote.directive}` : "");
  const citation = cite(style, {
    part: subject.id,
    title: name,
    story: bar.story,
    address: page,
    modified,
    // Swedish dates are ISO dates, and the day is the reader's.
    accessed: new Date().toLocaleDateString("sv-SE"),
    caveat,
    ...(quote && { quote: quote.text, translated: quote.translated }),
  });

  const copy = async (field: Field | null): Promise<void> => {
    if (!field) return;
    setSaid("");
    setSaid((await copied(field)) ? shareWords.copied : shareWords.refused);
  };
  return (
    <dialog ref={dialog} className="pass-on" closedby="any" aria-labelledby={`${id}-name`} onClose={onClose}>
      <p className="kicker">{quote ? shareWords.quoted : shareWords.panel}</p>
      <h2 id={`${id}-name`}>{name}</h2>

      <div className="copy-field">
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
      <p className="pass-said" role="status">
        {said}
      </p>
      {view.query && (
        <label className="pass-view">
          <input type="checkbox" checked={withView} onChange={({ target }) => setWithView(target.checked)} />{" "}
          {shareWords.view} {view.words.join(", ")}
        </label>
      )}
      {quote && !quote.directive && (
        <p className="pass-note">{quote.translated ? shareWords.ofTranslated : shareWords.noTarget}</p>
      )}

      <div className="copy-field">
        <label htmlFor={`${id}-message`}>{shareWords.words}</label>
        <textarea
          ref={wordsField}
          id={`${id}-message`}
          readOnly
          rows={4}
          value={messageOf(subject, address)}
        />
        <button type="button" onClick={() => copy(wordsField.current)}>
          {shareWords.copyWords}
        </button>
      </div>

      <ul className="pass-ways">
        {"share" in navigator && (
          <li>
            <button
              type="button"
              onClick={() =>
                navigator
                  .share({ title, text: wordsOf(subject), url: address })
                  .catch((error: DOMException) => {
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
          <a href={mailAddress(subject, page)}>{shareWords.mail}</a>
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

      <details className="pass-cite">
        <summary>{shareWords.cite}</summary>
        <RadioSwitch
          group="citation"
          name={shareWords.citation}
          quietly
          options={Object.entries(shareWords.styles) as [CitationStyle, string][]}
          value={style}
          onChoose={setStyle}
        />
        <div className="copy-field">
          <textarea ref={citationField} readOnly aria-label={shareWords.citation} rows={5} value={citation} />
          <button type="button" onClick={() => copy(citationField.current)}>
            {shareWords.copyCitation}
          </button>
        </div>
      </details>

      <button type="button" className="pass-close" onClick={() => dialog.current?.close()}>
        {shareWords.close}
      </button>
    </dialog>
  );
}
