import { storyChapters } from "../../story/chapters.ts";
import type { ChapterId } from "../../story/types.ts";
import { broken, fit } from "./fitText.ts";
import { Lines } from "./Lines.tsx";
import { CAPS, COLUMN, EDGE, FLANK } from "./layout.ts";
import type { CardTheme } from "./theme.ts";

const LEADING = 0.88;

/** The size and lines of a title in the middle column. `width` and `height`: the room it has, px. */
export const fitTitle = (title: string, { width, height }: { width: number; height: number }) =>
  fit("display", title, { width, height, most: 150, least: 80, leading: LEADING });
type Fitted = ReturnType<typeof fitTitle>;

/** How far below its top the last baseline of a title stands, px. */
export const titleDepth = ({ size, lines }: Fitted): number => size * (CAPS + LEADING * (lines.length - 1));

/** The head of a card: the name of its chapter in the left flank, its title in the middle column. `top`: px of the title. */
export function Title({
  chapter,
  title,
  top,
  theme,
}: {
  chapter: ChapterId;
  title: Fitted;
  top: number;
  theme: CardTheme;
}) {
  return (
    <>
      <Lines
        lines={broken("label", storyChapters.find(({ id }) => id === chapter)?.name ?? "", 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.left}
        y={top + 18}
        fill={theme.ink}
      />
      <Lines
        {...title}
        face="display"
        leading={LEADING}
        x={COLUMN.left - 2}
        y={top + title.size * CAPS}
        fill={theme.ink}
      />
    </>
  );
}
