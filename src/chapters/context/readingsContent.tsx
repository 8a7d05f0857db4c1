import { besidesText, namesText, readingsLead, readingsWords, summingText } from "@edition/context.ts";
import type { ReactNode } from "react";
import { itemFacts, undated } from "../../evidence/itemFacts.ts";
import { lineOfSentence } from "../../evidence/lines.ts";
import { Prose, Statement, Statements } from "../../evidence/Prose.tsx";
import { china } from "../../story/context.ts";
import { people } from "../../story/people.ts";
import type { Reading } from "../../story/types.ts";
import { Subheading } from "../../ui/Subheading.tsx";
import type { ItemContent } from "../frame/definition.ts";
import { Scale } from "./Scale.tsx";
import { PLACES, readingsAt } from "./scale.ts";

const { name, scale, method, sections } = readingsWords;

/** One reading: whose it is, where and when it was written, what it says. */
function Entry({ reading: { who, where, when, text } }: { reading: Reading }) {
  return (
    <li data-line={lineOfSentence(text[0]) ?? undefined}>
      <b>{who}</b>{" "}
      <small>
        {where}, {when}
      </small>
      <p>
        <Statements of={text} />
      </p>
    </li>
  );
}

/** Some of what is told, under its name. */
function Section({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="readings-section">
      <Subheading>{name}</Subheading>
      {children}
    </section>
  );
}

/** What Beijing said. It has no place on the scale. */
function China() {
  const { name, original, office } = people[china.who];
  return (
    <Section name={china.name}>
      <p>
        <Statement of={china.text} />
      </p>
      <small>
        {name} {original && <span lang={original.lang}>{original.text}</span>}, {office}. {china.when}
      </small>
    </Section>
  );
}

/** All readings: by their place on the scale, beside it, and what else was said of the journey as a whole. */
export const readingsContent = (): ItemContent => ({
  name,
  figure: <Scale />,
  facts: [],
  text: (
    <>
      {[...PLACES, "beside" as const].map((place) => (
        <Section key={place} name={scale[place]}>
          <ul>
            {readingsAt(place).map((reading) => (
              <Entry key={reading.id} reading={reading} />
            ))}
          </ul>
        </Section>
      ))}
      <Prose of={[readingsLead, [{ own: method }]]} />
      <China />
      <Section name={sections.names}>
        <Prose of={[namesText]} />
      </Section>
      <Section name={sections.besides}>
        <Prose of={[besidesText]} />
      </Section>
      <Section name={sections.summing}>
        <Prose of={[summingText]} />
      </Section>
    </>
  ),
  evidence: itemFacts([[...PLACES, "beside" as const].map(readingsAt), china], undated).claims,
});
