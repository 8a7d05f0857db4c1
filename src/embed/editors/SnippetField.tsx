import { builderWords as words } from "@edition/embedBuilder.ts";
import { shareWords } from "@edition/share.ts";
import { useRef, useState } from "react";
import { copied } from "../../ui/copyField.ts";
import { RadioSwitch } from "../../ui/RadioSwitch.tsx";
import type { EmbedPart, EmbedsData } from "../embedsData.ts";
import { asPicture, type Embed, forAmp, forPym, pageOf, plainFrame, withLoader } from "./snippets.ts";

/** A way of taking an embed into a page. */
type Way = keyof typeof words.ways;

type Props = {
  embed: Embed;
  entry: EmbedPart;
  loader: EmbedsData["loader"];
  /** How wide the frame is, in px. */
  column: number;
};

function snippetOf(way: Way, { embed, entry, loader, column }: Props): string {
  switch (way) {
    case "frame":
      return plainFrame(embed, column);
    case "loader":
      return withLoader(embed, loader);
    case "pym":
      return forPym(embed);
    case "amp":
      return forAmp(embed, entry.card, entry.alt, words.showAll);
    case "address":
      return pageOf(embed);
    case "picture":
      return asPicture(embed, entry.card, entry.alt, words.credit);
  }
}

/** Choose a way of taking the embed, and copy what the page needs for it. */
export function SnippetField(props: Props) {
  const [way, setWay] = useState<Way>("loader");
  const [status, setStatus] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const { embed, entry } = props;
  const card = embed.base + entry.card;
  const copy = async (): Promise<void> => {
    if (!field.current) return;
    setStatus("");
    setStatus((await copied(field.current)) ? shareWords.copied : shareWords.refused);
  };
  return (
    <div className="editors-ways">
      <RadioSwitch
        group="builder-form"
        name={words.how}
        options={Object.entries(words.ways) as [Way, string][]}
        value={way}
        onChoose={setWay}
      />
      <p>{words.notes[way]}</p>
      <div className="copy-field">
        <textarea
          ref={field}
          readOnly
          rows={4}
          aria-label={`${words.code}: ${words.ways[way]}`}
          value={snippetOf(way, props)}
        />
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="editors-status" role="status">
        {status}
      </p>
      {way === "picture" && (
        <ul className="editors-links">
          <li>
            <a href={card} download>
              {words.savePng}
            </a>
          </li>
          <li>
            <a href={embed.base + entry.changes}>{words.changes}</a>
          </li>
        </ul>
      )}
      {way === "address" && (
        <ul className="editors-links">
          <li>
            <a href={embed.base + entry.answer}>{words.answer}</a>
          </li>
        </ul>
      )}
    </div>
  );
}
