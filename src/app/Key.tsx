import { LineMark } from "../graphics/LineMark.tsx";
import { key } from "../story/key.ts";

/** The key to the lines in the bar's popover: each drawn, named and explained. */
export function Key() {
  return (
    <ul className="bar-lines">
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
            <b>{word}</b>: {means}
          </span>
        </li>
      ))}
    </ul>
  );
}
