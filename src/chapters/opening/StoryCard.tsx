import { story } from "@edition/story.ts";
import glove from "../../graphics/drawings/glove.svg?raw";
import rifle from "../../graphics/drawings/rifle.svg?raw";
import {
  broken,
  CAPS,
  Card,
  COLUMN,
  capital,
  Drawn,
  EDGE,
  FLANK,
  fit,
  KeyRow,
  Lines,
  Move,
} from "../../share/card/frame.tsx";
import { walls } from "../../share/card/wall.ts";

const wall = walls.ground;

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
    <Card wall={wall}>
      <Lines
        lines={[first.toUpperCase()]}
        face="display"
        size={size}
        x={COLUMN.left}
        y={44 + size * CAPS}
        fill={wall.ink}
      />
      <Lines
        lines={[second.toUpperCase()]}
        face="display"
        size={size}
        x={COLUMN.right}
        y={532}
        anchor="end"
        fill={wall.ink}
      />
      <Drawn file={glove} x={690} y={68} width={228} wall={wall} turned />
      <Drawn file={rifle} x={56} y={144} width={600} wall={wall} />
      <Move from={EDGE.left} to={EDGE.right} y={290} line="solid" wall={wall} />
      <Move from={EDGE.right} to={EDGE.left} y={330} line="solid" wall={wall} />
      <Drawn file={rifle} x={544} y={316} width={600} wall={wall} mirrored />
      <Lines
        lines={broken("label", story.kicker, 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.right}
        y={72}
        anchor="end"
        fill={wall.ink}
      />
      <Lines
        lines={broken("label", capital(about), 28, FLANK)}
        face="label"
        size={28}
        x={EDGE.left}
        y={532}
        up
        fill={wall.ink}
      />
      <KeyRow wall={wall} />
    </Card>
  );
}
