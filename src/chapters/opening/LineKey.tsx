import { key, words } from "@edition/words.ts";
import { CertaintyKey } from "../../app/CertaintyKey.tsx";
import { LineMark } from "../../graphics/LineMark.tsx";
import { usePage } from "../../page/page.tsx";

/** The key to the lines: each drawn, named, and said in words; with the reader's own choice where a script obeys it. */
export function LineKey() {
  const { live } = usePage();
  return (
    <div className="line-key">
      <ul aria-label={words.key}>
        {key.map(({ line, word, means }) => (
          <li key={line}>
            {line === "blank" ? (
              <span className="blank" aria-hidden="true">
                <i />
              </span>
            ) : (
              <LineMark line={line} />
            )}
            <span>
              <b>{word}</b> {means}
            </span>
          </li>
        ))}
      </ul>
      {live && <CertaintyKey at="top" />}
      <p className="kicker">{words.keyNote}</p>
    </div>
  );
}
