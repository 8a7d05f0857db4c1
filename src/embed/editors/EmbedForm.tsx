import { builderWords as words } from "@edition/embedBuilder.ts";
import { useState } from "react";
import { fill } from "../../story/language.ts";
import type { EmbedsData } from "../embedsData.ts";
import { frameAddress, type SnippetChoices } from "../frameAddress.ts";
import { reservedHeight } from "../reservedHeight.ts";
import { EmbedChoices, isToldTwice, type Width } from "./EmbedChoices.tsx";
import { Preview } from "./Preview.tsx";
import { SnippetField } from "./SnippetField.tsx";
import { type Embed, heightsAsShown } from "./snippets.ts";

/** Pixels that are kept for a preview as wide as there is room, until it says how wide and how high it is. */
const WIDE = 900;

/**
 * The builder itself.
 * @param base where our site begins, with a slash at the end
 * @param asked the chapter or item to begin with
 */
export function EmbedForm({ data, base, asked }: { data: EmbedsData; base: string; asked: string }) {
  const { parts, loader } = data;
  const [part, setPart] = useState(parts.some((one) => one.part === asked) ? asked : (parts[1]?.part ?? ""));
  const [chosen, setChosen] = useState<SnippetChoices>({ theme: "light", certainty: "", as: "" });
  const [width, setWidth] = useState<Width>(innerWidth < 640 ? 320 : 480);
  const [shown, setShown] = useState({ key: "", width: 0, height: 0 });

  const entry = parts.find((one) => one.part === part);
  if (!entry) return null;
  const choices: SnippetChoices = { ...chosen, as: isToldTwice(part) ? chosen.as : "" };
  const address = frameAddress(base, part, choices) ?? "";
  const key = `${address} ${width}`;
  // Until the preview has said how high it is.
  const isMeasuring = shown.key !== key;
  const heights = isMeasuring ? entry.heights : heightsAsShown(entry.heights, shown);
  const embed: Embed = { base, part, page: entry.page, title: entry.title, choices, heights };

  return (
    <div className="editors-builder">
      <EmbedChoices
        parts={parts}
        part={part}
        onPart={setPart}
        choices={chosen}
        onChoices={setChosen}
        width={width}
        onWidth={setWidth}
      />
      <SnippetField
        embed={embed}
        entry={entry}
        loader={loader}
        column={isMeasuring ? width || WIDE : shown.width}
      />
      <div className="editors-preview" data-beside={width ? "" : undefined}>
        <p role="status">{isMeasuring ? words.measuring : fill(words.height, shown.width, shown.height)}</p>
        <Preview
          key={address}
          address={address}
          title={entry.title}
          width={width}
          reserved={reservedHeight(entry.heights, width || WIDE)}
          onHeight={(wide, height) => setShown({ key, width: wide, height })}
        />
      </div>
    </div>
  );
}
