import glove from "../../graphics/drawings/glove.svg?raw";
import rifle from "../../graphics/drawings/rifle.svg?raw";
import { Card } from "../../share/card/Card.tsx";
import { CardDrawing } from "../../share/card/CardDrawing.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";

/** The two rifles and the glove on their lines. */
export function GiftsChapterCard({ name }: { name: string }) {
  const theme = cardThemes.plate;
  const title = fit("display", name, { width: COLUMN.width, height: 70, most: 120, least: 70, leading: 0.9 });
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      <Lines {...title} face="display" x={COLUMN.left} y={130 + title.size * CAPS} fill={theme.ink} />
      <CardDrawing file={rifle} x={120} y={196} width={580} theme={theme} />
      <Move from={EDGE.left} to={EDGE.right} y={336} line="solid" theme={theme} />
      <CardDrawing file={glove} x={718} y={204} width={164} theme={theme} turned hatched={false} />
      <CardDrawing file={rifle} x={500} y={330} width={580} theme={theme} mirrored />
      <Move from={EDGE.right} to={EDGE.left} y={470} line="solid" theme={theme} />
      <Foot theme={theme} caveat={null} />
    </Card>
  );
}
