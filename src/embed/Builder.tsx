import { bar } from "@edition/bar.ts";
import { embedding as say } from "@edition/embedding.ts";
import { shareWords } from "@edition/share.ts";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { copied } from "../ui/copyField.ts";
import { fill } from "../ui/fill.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";
import type { EmbedsData } from "./embedsData.ts";
import { frameAddress, type SnippetChoices } from "./frameAddress.ts";
import { isFrameMessage } from "./messages.ts";
import { reservedHeight } from "./reservedHeight.ts";
import {
  asPicture,
  type Embed,
  forAmp,
  forPym,
  heightsAsShown,
  pageOf,
  plainFrame,
  withLoader,
} from "./snippets.ts";

/** Widths of a column in px; 0 is as wide as there is room. */
const WIDTHS = [320, 480, 640, 0] as const;

/** What is kept for a part as wide as there is room, until it says how wide and how high that is. */
const WIDE = 900;

type Way = keyof typeof say.ways;

/**
 * What stands in the field for a way of taking a part.
 * @param column how wide its frame is, in px
 */
function snippetOf(
  way: Way,
  embed: Embed,
  column: number,
  loader: EmbedsData["loader"],
  { card, alt }: EmbedsData["parts"][number],
): string {
  switch (way) {
    case "frame":
      return plainFrame(embed, column);
    case "loader":
      return withLoader(embed, loader);
    case "pym":
      return forPym(embed);
    case "amp":
      return forAmp(embed, card, alt, say.showAll);
    case "address":
      return pageOf(embed);
    case "picture":
      return asPicture(embed, card, alt, say.credit);
  }
}

const HELLO = { rfr: 1, type: "hello" };

/** The part as it will look, at a width, and as high as it says it is. */
function Preview({
  address,
  title,
  width,
  reserved,
  onHeight,
}: {
  address: string;
  title: string;
  /** In px; 0 is as wide as there is room. */
  width: number;
  reserved: number;
  onHeight: (width: number, height: number) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(reserved);
  const tell = useRef(onHeight);
  tell.current = onHeight;
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const { current } = frame;
      if (!current || source !== current.contentWindow || !isFrameMessage(data)) return;
      if (data.type !== "height") return;
      setHeight(data.height);
      tell.current(current.clientWidth, data.height);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    current.style.inlineSize = width ? `${width}px` : "100%";
    // By itself it speaks only of another width: all the room that there is can be as wide as the choice before.
    current.contentWindow?.postMessage(HELLO, "*");
  }, [width]);
  return (
    <iframe
      ref={frame}
      className="editors-frame"
      src={address}
      title={title}
      height={height}
      // It may have spoken before anybody listened.
      onLoad={({ currentTarget }) => currentTarget.contentWindow?.postMessage(HELLO, "*")}
    />
  );
}

/**
 * Choose a part and how it is shown, see it at the width of a column, copy what the page needs.
 * @param base where our site begins, with a slash at the end
 * @param asked the part to begin with
 */
export function Builder({ data, base, asked }: { data: EmbedsData; base: string; asked: string }) {
  const { parts, loader } = data;
  const [part, setPart] = useState(parts.some((one) => one.part === asked) ? asked : (parts[1]?.part ?? ""));
  const [theme, setTheme] = useState("light");
  const [certainty, setCertainty] = useState("");
  const [as, setAs] = useState("");
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(innerWidth < 640 ? 320 : 480);
  const [way, setWay] = useState<Way>("loader");
  const [shown, setShown] = useState({ what: "", width: 0, height: 0 });
  const [status, setStatus] = useState("");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  const chosen = parts.find((one) => one.part === part);
  if (!chosen) return null;
  const choices: SnippetChoices = { theme, certainty, as: part.startsWith("itinerary") ? as : "" };
  const address = frameAddress(base, part, choices) ?? "";
  const what = `${address} ${width}`;
  // Until the preview has said how high it is.
  const isMeasuring = shown.what !== what;
  const heights = isMeasuring ? chosen.heights : heightsAsShown(chosen.heights, shown);
  const embed: Embed = { base, part, title: chosen.title, choices, heights };
  const snippet = snippetOf(way, embed, isMeasuring ? width || WIDE : shown.width, loader, chosen);
  const card = base + chosen.card;
  const copy = async (): Promise<void> => {
    if (!field.current) return;
    setStatus("");
    setStatus((await copied(field.current)) ? shareWords.copied : shareWords.refused);
  };

  return (
    <>
      <div className="editors-choices">
        <label htmlFor={`${id}-part`}>{say.part}</label>
        <select id={`${id}-part`} value={part} onChange={({ target }) => setPart(target.value)}>
          {parts
            .filter((one) => !one.part.includes("/"))
            .map((chapter) => (
              <optgroup key={chapter.part} label={chapter.title}>
                <option value={chapter.part}>
                  {chapter.title} ({say.whole})
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
            ["auto", say.asReader],
            ["light", bar.theme.light],
            ["dark", bar.theme.dark],
          ]}
          value={theme}
          onChoose={setTheme}
        />
        {part.startsWith("aftermath") && <p>{say.wall}</p>}
        <RadioSwitch
          group="builder-certainty"
          name={bar.certainty.name}
          options={[
            ["", bar.certainty.all],
            ["announced", bar.certainty.announced],
            ["confirmed", bar.certainty.confirmed],
          ]}
          value={certainty}
          onChoose={setCertainty}
        />
        {part.startsWith("itinerary") && (
          <RadioSwitch
            group="builder-as"
            name={say.as.name}
            options={[
              ["", say.as.happened],
              ["reported", say.as.reported],
            ]}
            value={as}
            onChoose={setAs}
          />
        )}
        <RadioSwitch
          group="builder-width"
          name={say.width.name}
          options={WIDTHS.map((px) => [px, px ? fill(say.px, px) : say.width.full] as const)}
          value={width}
          onChoose={setWidth}
        />
      </div>

      <div className="editors-ways">
        <RadioSwitch
          group="builder-form"
          name={say.how}
          options={Object.entries(say.ways) as [Way, string][]}
          value={way}
          onChoose={setWay}
        />
        <p>{say.notes[way]}</p>
        <div className="share-copy">
          <textarea ref={field} readOnly rows={4} aria-label={say.ways[way]} value={snippet} />
          <button type="button" onClick={copy}>
            {say.copy}
          </button>
        </div>
        <p className="share-said" role="status">
          {status}
        </p>
        <ul className="share-ways">
          {way === "picture" && (
            <>
              <li>
                <a href={card} download>
                  {say.savePng}
                </a>
              </li>
              <li>
                <a href={card.replace(/png$/, "svg")} download>
                  {say.saveSvg}
                </a>
              </li>
              <li>
                <a href={base + chosen.changes}>{say.changes}</a>
              </li>
            </>
          )}
          {way === "address" && (
            <li>
              <a href={base + chosen.answer}>{say.answer}</a>
            </li>
          )}
        </ul>
      </div>

      <div className="editors-preview" data-beside={width ? "" : undefined}>
        <p role="status">{isMeasuring ? say.measuring : fill(say.height, shown.width, shown.height)}</p>
        <Preview
          key={address}
          address={address}
          title={chosen.title}
          width={width}
          reserved={reservedHeight(chosen.heights, width || WIDE)}
          onHeight={(wide, height) => setShown({ what, width: wide, height })}
        />
      </div>
    </>
  );
}
