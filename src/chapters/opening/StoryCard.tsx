import { story } from "@edition/story.ts";
import glove from "../../graphics/drawings/glove.svg?raw";
import rifle from "../../graphics/drawings/rifle.svg?raw";
import { Card } from "../../share/card/Card.tsx";
import { CardDrawing } from "../../share/card/CardDrawing.tsx";
import { broken, capital, fit } from "../../share/card/fitText.ts";
import { KeyRow } from "../../share/card/Key.tsx";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { cardThemes } from "../../share/card/theme.ts";

const theme = cardThemes.ground;

/** The playing card: two mirrored rifles on two lines between the two halves of the name. */
export function StoryCard() {
  const [first, second] = story.headline;
  const { size } = fit("display", second, {
    width: COLUMN.width,
    height: 200,
    most: 200,
    least: 120,
    leading: 1,
  });
  const [, about = ""] = story.title.split(": ");
  return (
    <Card theme={theme}>
      <Lines
        lines={[first.toUpperCase()]}
        face="display"
        size={size}
        x={COLUMN.left}
        y={44 + size * CAPS}
        fill={theme.ink}
      />
      <Lines
        lines={[second.toUpperCase()]}
        face="display"
        size={size}
        x={COLUMN.right}
        y={532}
        anchor="end"
        fill={theme.ink}
      />
      <CardDrawing file={glove} x={690} y={68} width={228} theme={theme} turned />
      <CardDrawing file={rifle} x={56} y={144} width={600} theme={theme} />
      <Move from={EDGE.left} to={EDGE.right} y={290} line="solid" theme={theme} />
      <Move from={EDGE.right} to={EDGE.left} y={330} line="solid" theme={theme} />
      <CardDrawing file={rifle} x={544} y={316} width={600} theme={theme} mirrored />
      <Lines
        lines={broken("label", story.kicker, 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.right}
        y={72}
        anchor="end"
        fill={theme.ink}
      />
      <Lines
        lines={broken("label", capital(about), 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.left}
        y={532}
        up
        fill={theme.ink}
      />
      <KeyRow theme={theme} />
    </Card>
  );
}
