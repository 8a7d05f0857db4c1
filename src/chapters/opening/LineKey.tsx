import { words } from "@edition/words.ts";
import { LineMark } from "../../graphics/LineMark.tsx";
import { key } from "../../story/key.ts";

/** The key to the lines, once in the story: each drawn, named and explained. */
export function LineKey() {
  return (
    <div className="line-key">
      <h3>{words.key}</h3>
      <p>{words.keyLines}</p>
      <ul>
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
              <b>{word}:</b> {means}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
