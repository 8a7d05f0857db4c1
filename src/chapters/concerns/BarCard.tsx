import { capitalPages, capitalPageWords } from "@edition/capitals.ts";
import { cardWords } from "@edition/cards.ts";
import { rulebookWords } from "@edition/rulebook.ts";
import { Card } from "../../share/card/Card.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, capital as capitalised, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { fitTitle, Title, titleDepth } from "../../share/card/Title.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import { concerns } from "../../story/concerns.ts";
import { ruledThings } from "../../story/finder.ts";
import { fill } from "../../story/language.ts";
import type { ResolutionNumber } from "../../story/types.ts";
import { type Capital, remarksOf } from "./rows.ts";

const theme = cardThemes.ground;
/** Where the title begins, px. */
const TOP = 84;
const BAR = { width: 18, top: 78, height: 452 } as const;
/** Room for the words over the numbers behind the bar, px. */
const HEAD = 40;
/** With more resolutions than these behind the bar there is no room for words below their numbers. */
const WITH_WORDS = 4;
/** The largest number behind the bar, px. */
const NUMBER = 72;

/** A name and words before the bar, and the resolutions behind it. */
function BarCard({
  name,
  text,
  behind,
}: {
  name: string;
  text: string;
  behind: readonly { number: ResolutionNumber; what: string }[];
}) {
  const width = COLUMN.width - BAR.width - 30;
  const title = fitTitle(name, { width, height: 300 });
  const start = TOP + titleDepth(title) + 44;
  const words = fit("text", text, { width, height: 512 - start, most: 42, least: 25, leading: 1.25 });
  const worded = behind.length <= WITH_WORDS;
  const step = (BAR.height - HEAD) / behind.length;
  const size = Math.min(NUMBER, step * (worded ? 0.44 : 0.9));
  const x = COLUMN.right + 30;
  return (
    <Card theme={theme}>
      <rect x={EDGE.left} y="48" width={EDGE.right - EDGE.left} height="6" fill={theme.ink} />
      <Title chapter="concerns" title={title} top={TOP} theme={theme} />
      <Lines
        {...words}
        face="text"
        leading={1.25}
        x={COLUMN.left}
        y={start + words.size * 0.7}
        fill={theme.ink}
      />
      <rect x={COLUMN.right - BAR.width} y={BAR.top} width={BAR.width} height={BAR.height} fill={theme.ink} />
      <Lines
        lines={[cardWords.resolutions]}
        face="label"
        size={26}
        x={x}
        y={BAR.top + 26 * CAPS}
        fill={theme.ink}
      />
      {behind.map(({ number, what }, i) => {
        const y = BAR.top + HEAD + i * step + size * CAPS;
        return (
          <g key={number}>
            <Lines lines={[number]} face="display" size={size} x={x} y={y} fill={theme.ink} />
            {worded && (
              <Lines
                lines={broken("label", what, 26, EDGE.right - x, 2)}
                face="label"
                size={26}
                leading={1.12}
                x={x}
                y={y + 32}
                fill={theme.ink}
              />
            )}
          </g>
        );
      })}
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}

/** All that a capital said: how many statements, and the resolutions that they are about. */
export function CapitalCard({ capital }: { capital: Capital }) {
  const remarks = remarksOf(capital);
  const behind = concerns.filter(({ id }) => remarks.some(({ concern }) => concern.id === id));
  const numbers = [...new Set(behind.map(({ resolution }) => resolution))].sort();
  return (
    <BarCard
      name={capitalPages[capital].name}
      text={`${fill(capitalPageWords.count, remarks.length)}, ${capitalPageWords.order}`}
      behind={numbers.map((number) => ({
        number,
        what: behind.find(({ resolution }) => resolution === number)?.name ?? "",
      }))}
    />
  );
}

/** What the rules say of things: the things, and the resolutions that the rules come from. */
export function RulebookCard() {
  const numbers = [
    ...new Set(
      ruledThings.flatMap(({ since }) => since.map(({ resolution }): ResolutionNumber => resolution)),
    ),
  ].sort();
  return (
    <BarCard
      name={rulebookWords.name}
      text={capitalised(rulebookWords.things)}
      behind={numbers.map((number) => ({ number, what: "" }))}
    />
  );
}
