import { statusWords } from "@edition/words.ts";
import { key } from "../../story/key.ts";
import { ledgerGroups } from "../../story/ledger.ts";
import { sections } from "../../story/sections.ts";
import type { Source } from "../../story/types.ts";

/** A JSON Schema of draft 2020-12, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** Where the schema stands. */
export const schemaAddress = (site: string): string => `${site}story.schema.json`;

const kinds: Readonly<Record<Source["kind"], string>> = {
  news: "reporting",
  "party-statement": "a government's or its agency's own word, never an independent confirmation",
  analysis: "a reading by others",
  "un-document": "a document of the United Nations",
  article: "the article that was supplied as text",
};

const lines = key.flatMap(({ line, word }) => (line === "blank" ? [] : [{ line, word }]));
const prefixes = ledgerGroups.map(({ prefix }) => prefix[0]).join("");

const text = (description: string): Schema => ({ type: "string", minLength: 1, description });
const orNull = ({ description, ...schema }: Schema): Schema => ({
  anyOf: [schema, { type: "null" }],
  description,
});
const list = (of: Schema, description: string): Schema => ({ type: "array", items: of, description });
const atLeastOne = (of: Schema, description: string): Schema => ({
  ...list(of, description),
  minItems: 1,
  uniqueItems: true,
});

/** An object with exactly these fields, each of them always there. */
const record = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  description,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const day = (description: string): Schema => ({ type: "string", format: "date", description });
const uri = (description: string): Schema => ({ type: "string", format: "uri", description });
/** "2023", "2023-09" or "2023-09-14". */
const looseDate = (description: string): Schema =>
  orNull({ ...ref("date"), description: `${description} Null: none is known.` });

const certainty: Readonly<Record<string, Schema>> = {
  line: orNull({
    enum: lines.map(({ line }) => line),
    description: "The line that it is drawn with. Null: our own reading or measurement, which has none.",
  }),
  certainty: orNull({
    enum: lines.map(({ word }) => word),
    description: "What the key calls that line.",
  }),
  caveat: text("How certain it is and who answers for that. It must go wherever the words go."),
};

const claimIds = (description: string, least = 0): Schema => ({
  ...list(ref("claimId"), description),
  uniqueItems: true,
  minItems: least,
});

/**
 * story.schema.json: the JSON Schema (draft 2020-12) of story.json. Strict: every field is described, always there, and
 * there are no others.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function storySchema(site: string): string {
  const schema: Schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaAddress(site),
    title: "story.json",
    ...record("The explainer as data: its chapters with their parts, every claim and every source.", {
      $schema: { const: schemaAddress(site), description: "The address of this schema." },
      name: text("The name of the explainer."),
      title: text("Its title in full."),
      description: text("What it is about."),
      language: text("The language of its words, as a tag of BCP 47."),
      page: uri("Its address."),
      first_published: day("The day of the first edition."),
      last_changed: day("The day of the newest edition."),
      account_ends: day("The day of the newest fact in it."),
      editions: atLeastOne(
        record("An edition.", { date: day("Its day."), change: text("What was changed.") }),
        "Newest first.",
      ),
      licence: uri("The licence of words, drawings and data."),
      credit: text("How to name it."),
      sections: atLeastOne(ref("section"), "The chapters, in the order of reading."),
      claims: atLeastOne(ref("claim"), "Every claim, in the order of the ledger."),
      sources: atLeastOne(ref("source"), "Every page that a claim rests on."),
    }),
    $defs: {
      date: {
        type: "string",
        pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
        description: "A local date of ISO 8601, as exact as it is known: a year, a month or a day.",
      },
      path: {
        type: "string",
        pattern: "^/([a-z0-9-]+/)+$",
        description: "A path below the explainer's address.",
      },
      claimId: { type: "string", pattern: `^[${prefixes}]-[a-z0-9-]+$`, description: "The id of a claim." },
      sourceId: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", description: "The id of a source." },
      section: record("A chapter. It holds things of every kind of certainty, so it has no line.", {
        id: { enum: sections.map(({ id }) => id), description: "Its id: the element on the page." },
        path: ref("path"),
        page: uri("Its address."),
        name: text("Its heading."),
        title: text("The title of its page."),
        description: text("What is in it."),
        claims: claimIds("What its opening words rest on."),
        items: atLeastOne(ref("item"), "Its parts with an address of their own, in the order of the page."),
      }),
      item: record("A part with an address of its own: a gift, stop, objection, rule, person or event.", {
        id: {
          type: "string",
          pattern: "^[a-z]+/[a-z0-9-]+$",
          description: "Its id: the element on the page.",
        },
        path: ref("path"),
        page: uri("Its address."),
        title: text("Its title. What is not confirmed says so in front."),
        description: text("What it is, with its certainty and who answers for it."),
        ...certainty,
        caveat: orNull({
          ...certainty.caveat,
          description:
            "How certain it is and who answers for that. Null: its statements are of several kinds.",
        }),
        date_from: looseDate("The day, or the first of several; of an objection, when it was first voiced."),
        date_to: looseDate("The last day; the same as the first where there is one only."),
        claims: claimIds("The claims it rests on; first the one that justifies its line.", 1),
      }),
      claim: record("A claim, in our own words.", {
        id: ref("claimId"),
        page: uri("Its place in the ledger."),
        statement: text("What is stated. Its caveat belongs to it."),
        status: { enum: Object.keys(statusWords), description: "How it stands." },
        ...certainty,
        ours: {
          type: "boolean",
          description: "Whether it is our own calculation, reading or absence of a record.",
        },
        said_by: orNull(text("Who says so.")),
        date: looseDate("When."),
        place: orNull(text("Where.")),
        origin: orNull({
          ...ref("claimId"),
          description: "The claim that all its sources go back to, where they have one origin.",
        }),
        sources: atLeastOne(ref("sourceId"), "The pages it rests on."),
      }),
      source: record("A page that claims rest on.", {
        id: ref("sourceId"),
        page: uri("Its place in the ledger."),
        publisher: text("Who published it."),
        title: text("Its title."),
        url: orNull(uri("Its address. Null: it was supplied as text.")),
        published: looseDate("When it was published."),
        kind: {
          oneOf: Object.entries(kinds).map(([kind, description]) => ({ const: kind, description })),
          description: "What it is.",
        },
        verified: {
          type: "boolean",
          description: "False: a stable address that we have not opened ourselves.",
        },
      }),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
