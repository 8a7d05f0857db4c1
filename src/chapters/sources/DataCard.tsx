import { dataFiles, dataPage } from "@edition/data.ts";
import { Card } from "../../share/card/Card.tsx";
import { Name } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN } from "../../share/card/layout.ts";
import { cardThemes } from "../../share/card/theme.ts";

const theme = cardThemes.ground;

/** Pixels from one row of files to the next; how many stand one below the other. */
const ROW = 74;
const DEEP = Math.ceil(dataFiles.length / 2);
const WIDE = COLUMN.width / 2 - 12;

/** The page of files: each by its name. */
export function DataCard() {
  const title = fit("display", dataPage.name, {
    width: COLUMN.width,
    height: 110,
    most: 170,
    least: 70,
    leading: 1,
  });
  /** One size for all names: the largest at which the longest has room. */
  const size = Math.min(
    ...dataFiles.map(
      ({ file }) =>
        fit("label", file, { width: WIDE, height: ROW / 2, most: 30, least: 20, leading: 1 }).size,
    ),
  );
  return (
    <Card theme={theme}>
      <Lines {...title} face="display" x={COLUMN.left - 2} y={56 + title.size * CAPS} fill={theme.ink} />
      {dataFiles.map(({ file }, i) => {
        const x = i < DEEP ? COLUMN.left : COLUMN.left + COLUMN.width / 2 + 12;
        const y = 236 + (i % DEEP) * ROW;
        return (
          <g key={file}>
            <path d={`M${x} ${y - 46}H${x + WIDE}`} stroke={theme.ink} strokeWidth="2" />
            <Lines lines={[file]} face="label" size={size} x={x} y={y} fill={theme.ink} />
          </g>
        );
      })}
      <Name theme={theme} />
    </Card>
  );
}
