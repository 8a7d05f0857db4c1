import { bar } from "@edition/bar.ts";
import { useState } from "react";
import { type ChoiceValue, choices } from "../page/choices.ts";
import { choose, useChoice } from "../page/store.ts";
import { fill } from "../story/language.ts";
import { RadioSwitch } from "../ui/RadioSwitch.tsx";

/** How many statements of a page a choice dims, and how many there are. */
export type Dimmed = readonly [dimmed: number, all: number];

/** The same for each account of the journey, since one of the two is shown. */
export type DimmedCounts = Readonly<Record<ChoiceValue<"certainty">, { happened: Dimmed; reported: Dimmed }>>;

/** From everything to the surest; "" is everything. */
const options = [
  ["", bar.certainty.all],
  ...choices.certainty.map((value) => [value, bar.certainty[value]] as const),
] as const;

/** The certainty filter: one choice of three. A change is spoken once, with what it dims. */
export function CertaintyChoice({ counts }: { counts: DimmedCounts }) {
  const certainty = useChoice("certainty");
  const account = useChoice("as") === "reported" ? "reported" : "happened";
  const [said, say] = useState("");
  return (
    <>
      <RadioSwitch
        group="certainty"
        name={bar.certainty.name}
        quietly
        options={options}
        value={certainty ?? ""}
        onChoose={(value) => {
          choose("certainty", value === "" ? null : value);
          const [dimmed, of] = value === "" ? [0, 0] : counts[value][account];
          say(dimmed === 0 ? bar.certainty.none : fill(bar.certainty.dimmed, dimmed, of));
        }}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
