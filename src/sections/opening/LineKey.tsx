import { key, words } from "../../story/en/words.ts";
import { LineMark } from "../../ui/LineMark.tsx";

/** The key to the lines: each drawn, named, and said in words. */
export function LineKey() {
  return (
    <div className="line-key">
      <p className="line-key-name" id="line-key">
        {words.key}
      </p>
      <ul aria-labelledby="line-key">
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
