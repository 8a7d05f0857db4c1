import { bar } from "@edition/bar.ts";
import { builderWords as words } from "@edition/embedBuilder.ts";
import { useId } from "react";
import { choices as known } from "../../page/choices.ts";
import { fill } from "../../story/language.ts";
import { RadioSwitch } from "../../ui/RadioSwitch.tsx";
import type { EmbedPart } from "../embedsData.ts";
import type { SnippetChoices } from "../frameAddress.ts";

/** Widths of a column in px; 0 is as wide as there is room. */
const WIDTHS = [320, 480, 640, 0] as const;

/** Whether an embed is told as announced and as it happened: the journey, and each of its days. */
export const isToldTwice = (part: string): boolean => /^itinerary(\/day-\d+)?$/.test(part);

export type Width = (typeof WIDTHS)[number];

/** Which chapter or item is embedded, how it is shown, and how wide the preview is. */
export function EmbedChoices({
  parts,
  part,
  onPart,
  choices,
  onChoices,
  width,
  onWidth,
}: {
  parts: readonly EmbedPart[];
  part: string;
  onPart: (part: string) => void;
  choices: SnippetChoices;
  onChoices: (choices: SnippetChoices) => void;
  width: Width;
  onWidth: (width: Width) => void;
}) {
  const id = useId();
  const { theme = "", certainty = "", as = "" } = choices;
  return (
    <div className="editors-choices">
      <label htmlFor={id}>{words.part}</label>
      <select id={id} value={part} onChange={({ target }) => onPart(target.value)}>
        {parts
          .filter((one) => !one.part.includes("/"))
          .map((chapter) => (
            <optgroup key={chapter.part} label={chapter.title}>
              <option value={chapter.part}>
                {chapter.title} ({words.whole})
              </option>
              {parts
                .filter((one) => one.part.startsWith(`${chapter.part}/`))
                .map((item) => (
                  <option key={item.part} value={item.part}>
                    {item.title}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
      <RadioSwitch
        group="builder-theme"
        name={bar.theme.name}
        options={[
          ["auto", words.asReader],
          ...known.theme.map((value) => [value, bar.theme[value]] as const),
        ]}
        value={theme}
        onChoose={(value) => onChoices({ ...choices, theme: value })}
      />
      {part.startsWith("aftermath") && <p>{words.wall}</p>}
      <RadioSwitch
        group="builder-certainty"
        name={bar.certainty.name}
        options={[
          ["", bar.certainty.all],
          ...known.certainty.map((value) => [value, bar.certainty[value]] as const),
        ]}
        value={certainty}
        onChoose={(value) => onChoices({ ...choices, certainty: value })}
      />
      {isToldTwice(part) && (
        <RadioSwitch
          group="builder-as"
          name={words.as.name}
          options={[
            ["", words.as.happened],
            ["reported", words.as.reported],
          ]}
          value={as}
          onChoose={(value) => onChoices({ ...choices, as: value })}
        />
      )}
      <RadioSwitch
        group="builder-width"
        name={words.width.name}
        options={WIDTHS.map((px) => [px, px ? fill(words.px, px) : words.width.full] as const)}
        value={width}
        onChoose={onWidth}
      />
    </div>
  );
}
