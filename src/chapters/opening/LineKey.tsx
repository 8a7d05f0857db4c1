import { words } from "@edition/words.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { key } from "../../story/key.ts";

/** The key to the lines: each drawn, named and explained. */
export function LineKey() {
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
      <p className="kicker">{words.keyNote}</p>
    </div>
  );
}
