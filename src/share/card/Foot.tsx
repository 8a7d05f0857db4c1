import { story } from "@edition/story.ts";
import type { Caveat } from "../../page/item.ts";
import { key } from "../../story/key.ts";
import { broken } from "./fitText.ts";
import { KeyEntry, ROW, SAMPLE, Sample, SMALL } from "./Key.tsx";
import { Lines } from "./Lines.tsx";
import { COLUMN, EDGE, FOOT } from "./layout.ts";
import type { CardTheme } from "./theme.ts";

/** The lines in which a card says how certain its item is. */
const caveatLines = (caveat: Caveat | null, width: number): string[] =>
  caveat ? broken("label", caveat.text, SMALL, width - SAMPLE, 5) : [];

/** Px from the card's top to the foot of an item: what is above ends there. */
export const footTop = (caveat: Caveat | null, width: number): number =>
  FOOT - (caveatLines(caveat, width).length - 1) * ROW - SMALL;

/** The foot of a card: its certainty, or the whole key where it holds things of every kind; and the story's name. */
export function Foot({
  theme,
  caveat,
  x = COLUMN.left,
  width = COLUMN.width,
}: {
  theme: CardTheme;
  caveat: Caveat | null;
  x?: number;
  width?: number;
}) {
  // The key in two columns, or in one where there is no room.
  const columns = width < COLUMN.width ? 1 : 2;
  const rows = key.length / columns;
  const lines = caveatLines(caveat, width);
  return (
    <>
      {caveat ? (
        <>
          {caveat.line && (
            <Sample line={caveat.line} x={x} y={FOOT - (lines.length - 1) * ROW - 8} theme={theme} />
          )}
          <Lines
            lines={lines}
            lead={caveat.word}
            face="label"
            size={SMALL}
            leading={ROW / SMALL}
            x={caveat.line ? x + SAMPLE : x}
            y={FOOT}
            up
            fill={theme.ink}
          />
        </>
      ) : (
        key.map((entry, i) => (
          <KeyEntry
            key={entry.line}
            {...entry}
            x={x + (i % columns) * 310}
            y={FOOT - (rows - 1 - Math.floor(i / columns)) * (ROW + 4)}
            theme={theme}
          />
        ))
      )}
      <Name theme={theme} />
    </>
  );
}

/** The story's name, in the card's corner. */
export const Name = ({ theme }: { theme: CardTheme }) => (
  <Lines lines={[story.name]} face="bold" size={SMALL} x={EDGE.left} y={FOOT} fill={theme.ink} />
);
