import { LineMark } from "../graphics/LineMark.tsx";
import { key } from "../story/key.ts";
import { Blank } from "../ui/Blank.tsx";

/** The lines of the key: each drawn and named. */
export function KeyLines({
  explained = false,
  label,
  className,
}: {
  /** Whether each says to the eye, too, what it means. */
  explained?: boolean;
  /** Its name, where no heading stands above it. */
  label?: string;
  className?: string;
}) {
  return (
    <ul className={className} aria-label={label}>
      {key.map(({ line, word, means }) => (
        <li key={line}>
          {line === "blank" ? <Blank says="" /> : <LineMark line={line} />}{" "}
          {explained ? (
            <span>
              <b>{word}:</b> {means}
            </span>
          ) : (
            <>
              {word}
              <span className="visually-hidden">: {means}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
