import type { ReactNode } from "react";
import { drawings, takeApart } from "../../graphics/drawings/Drawing.tsx";
import type { Caveat } from "../../page/item.ts";
import { Card } from "../../share/card/Card.tsx";
import { CardDrawing } from "../../share/card/CardDrawing.tsx";
import { Foot } from "../../share/card/Foot.tsx";
import { broken, capital, fit } from "../../share/card/fitText.ts";
import { Lines } from "../../share/card/Lines.tsx";
import { CAPS, COLUMN, EDGE, FLANK } from "../../share/card/layout.ts";
import { Move } from "../../share/card/Move.tsx";
import { Sides } from "../../share/card/Sides.tsx";
import { cardThemes } from "../../share/card/theme.ts";
import type { Gift } from "../../story/types.ts";
import { nameIn } from "./nameIn.ts";

const theme = cardThemes.plate;

/** Who gave and who received, at the ends of the line, each on the side of the page where the country stands. */
function Ends({ gift, y }: { gift: Gift; y: number }) {
  const russian = gift.giver === "russia";
  const [left, right] = russian ? [gift.from, gift.to] : [gift.to, gift.from];
  return (
    <>
      <Lines
        lines={broken("label", nameIn(left), 26, FLANK)}
        face="label"
        size={26}
        x={EDGE.left}
        y={y}
        fill={theme.ink}
      />
      <Lines
        lines={broken("label", nameIn(right), 26, FLANK)}
        face="label"
        size={26}
        x={EDGE.right}
        y={y}
        anchor="end"
        fill={theme.ink}
      />
    </>
  );
}

/** What neither side disclosed of a plate's gift: brackets that stay empty. */
function Unknown({ gift }: { gift: Gift }) {
  const [blank] = gift.blanks;
  if (!blank) return null;
  const x = COLUMN.right + 47;
  return (
    <>
      <Lines lines={[blank.label]} face="bold" size={26} x={x} y={152} fill={theme.ink} />
      <path
        d={`M${x + 14} 170H${x + 2}V218H${x + 14}M${EDGE.right - 14} 170H${EDGE.right - 2}V218H${EDGE.right - 14}`}
        fill="none"
        stroke={theme.ink}
        strokeWidth="4"
      />
      <Lines
        lines={broken("label", blank.says, 26, FLANK)}
        face="label"
        size={26}
        x={x}
        y={254}
        fill={theme.ink}
      />
    </>
  );
}

function Way({ gift, y }: { gift: Gift; y: number }) {
  const [from, to] = gift.giver === "russia" ? [EDGE.left, EDGE.right] : ([EDGE.right, EDGE.left] as const);
  return <Move from={from} to={to} y={y} line={gift.line} theme={theme} />;
}

/**
 * One of the three plates: its number, its name, what was not disclosed; then its object on its line.
 * @param title the room for its name, and the most its letters may measure
 * @param ends where the names of giver and receiver stand
 * @param foot how wide the foot may be
 */
function Plate({
  gift,
  caveat,
  title: room,
  ends,
  foot,
  children,
}: {
  gift: Gift;
  caveat: Caveat | null;
  title: { width: number; height: number; most: number };
  ends: number;
  foot?: number;
  children: ReactNode;
}) {
  const title = fit("display", gift.name, { ...room, least: 60, leading: 0.9 });
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      {gift.plate && (
        <Lines
          lines={[`${gift.plate}`]}
          face="display"
          size={280}
          x={EDGE.left - 8}
          y={312}
          fill={theme.ink}
        />
      )}
      <Unknown gift={gift} />
      <Lines
        {...title}
        face="display"
        leading={0.9}
        x={COLUMN.left}
        y={130 + title.size * CAPS}
        fill={theme.ink}
      />
      {children}
      <Ends gift={gift} y={ends} />
      <Foot theme={theme} caveat={caveat} {...(foot && { width: foot })} />
    </Card>
  );
}

/** A smaller object, beside the name on its giver's side, standing on the line. */
function SmallObject({ gift: { drawing, giver } }: { gift: Gift }) {
  if (!drawing) return null;
  const file = drawings[drawing];
  const [, , across = 1, down = 1] = takeApart(file).viewBox.split(" ").map(Number);
  const scale = Math.min(196 / across, 150 / down);
  const room = FLANK - across * scale;
  return (
    <CardDrawing
      file={file}
      x={giver === "russia" ? EDGE.left + room / 2 : EDGE.right - FLANK + room / 2}
      y={414 - down * scale}
      width={across * scale}
      theme={theme}
      mirrored={giver === "north-korea"}
    />
  );
}

/** A gift on its line: the plates with the object large, the others with the name as large as it goes. */
export function GiftCard({ gift, caveat }: { gift: Gift; caveat: Caveat | null }) {
  const { drawing, name } = gift;
  if (drawing === "glove") {
    return (
      <Plate gift={gift} caveat={caveat} title={{ width: 300, height: 270, most: 110 }} ends={492} foot={330}>
        <Way gift={gift} y={440} />
        <CardDrawing file={drawings.glove} x={600} y={122} width={440} theme={theme} />
      </Plate>
    );
  }
  if (drawing === "rifle") {
    return (
      <Plate gift={gift} caveat={caveat} title={{ width: 582, height: 180, most: 116 }} ends={548}>
        <CardDrawing
          file={drawings.rifle}
          x={110}
          y={272}
          width={980}
          theme={theme}
          mirrored={gift.giver === "north-korea"}
        />
        <Way gift={gift} y={498} />
      </Plate>
    );
  }
  const title = fit("display", name, {
    width: COLUMN.width,
    height: 262,
    most: 230,
    least: 80,
    leading: 0.88,
  });
  return (
    <Card theme={theme}>
      <Sides theme={theme} />
      <SmallObject gift={gift} />
      <Lines {...title} face="display" leading={0.88} x={COLUMN.left} y={392} up fill={theme.ink} />
      <Way gift={gift} y={432} />
      <Ends gift={gift} y={484} />
      <Lines
        lines={broken("label", capital(gift.title), 28, COLUMN.width, 2)}
        face="label"
        size={28}
        x={COLUMN.left}
        y={484}
        fill={theme.ink}
      />
      <Foot theme={theme} caveat={caveat} />
    </Card>
  );
}
