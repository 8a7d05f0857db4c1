import { schemaWords as say } from "@edition/schema.ts";
import { statusWords } from "@edition/words.ts";
import { storyChapters } from "../../story/chapters.ts";
import { key } from "../../story/key.ts";
import { fill } from "../../story/language.ts";
import { ledgerGroups } from "../../story/ledger.ts";

/** A JSON Schema of draft 2020-12, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** Where the schema stands. */
export const schemaAddress = (site: string): string => `${site}story.schema.json`;

const lines = key.flatMap(({ line, word }) => (line === "blank" ? [] : [{ line, word }]));
const prefixes = ledgerGroups.map(({ letter }) => letter).join("");

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
  orNull({ ...ref("date"), description: fill(say.types.orNone, description) });

const certainty: Readonly<Record<string, Schema>> = {
  line: orNull({
    enum: lines.map(({ line }) => line),
    description: say.certainty.line,
  }),
  certainty: orNull({
    enum: lines.map(({ word }) => word),
    description: say.certainty.certainty,
  }),
  caveat: text(say.certainty.caveat),
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
    ...record(say.story.own, {
      $schema: { const: schemaAddress(site), description: say.story.schema },
      name: text(say.story.name),
      title: text(say.story.title),
      description: text(say.story.description),
      language: text(say.story.language),
      page: uri(say.story.page),
      first_published: day(say.story.first_published),
      last_changed: day(say.story.last_changed),
      account_ends: day(say.story.account_ends),
      changes: { ...list(ref("change"), say.story.changes), uniqueItems: true },
      licence: uri(say.story.licence),
      credit: text(say.story.credit),
      chapters: atLeastOne(ref("chapter"), say.story.chapters),
      claims: atLeastOne(ref("claim"), say.story.claims),
      sources: atLeastOne(ref("source"), say.story.sources),
    }),
    $defs: {
      date: {
        type: "string",
        pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
        description: say.types.date,
      },
      path: {
        type: "string",
        pattern: "^/([a-z0-9-]+/)+$",
        description: say.types.path,
      },
      claimId: { type: "string", pattern: `^[${prefixes}]-[a-z0-9-]+$`, description: say.types.claimId },
      sourceId: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", description: say.types.sourceId },
      change: record(say.change.own, {
        id: { type: "string", pattern: "^[a-z0-9-]+$", description: say.change.id },
        page: uri(say.change.page),
        date: day(say.change.date),
        was: text(say.change.was),
        now: text(say.change.now),
        why: text(say.change.why),
        claims: claimIds(say.change.claims),
        parts: { ...list(text(say.change.part), say.change.parts), uniqueItems: true },
      }),
      chapter: record(say.chapter.own, {
        id: { enum: storyChapters.map(({ id }) => id), description: say.chapter.id },
        path: ref("path"),
        page: uri(say.chapter.page),
        name: text(say.chapter.name),
        title: text(say.chapter.title),
        description: text(say.chapter.description),
        claims: claimIds(say.chapter.claims),
        items: atLeastOne(ref("item"), say.chapter.items),
      }),
      item: record(say.item.own, {
        id: {
          type: "string",
          pattern: "^[a-z]+/[a-z0-9-]+$",
          description: say.item.id,
        },
        path: ref("path"),
        page: uri(say.item.page),
        title: text(say.item.title),
        description: text(say.item.description),
        ...certainty,
        caveat: orNull({ ...certainty.caveat, description: say.item.caveat }),
        date_from: looseDate(say.item.date_from),
        date_to: looseDate(say.item.date_to),
        claims: claimIds(say.item.claims, 1),
      }),
      claim: record(say.claim.own, {
        id: ref("claimId"),
        page: uri(say.claim.page),
        statement: text(say.claim.statement),
        status: { enum: Object.keys(statusWords), description: say.claim.status },
        ...certainty,
        ours: {
          type: "boolean",
          description: say.claim.ours,
        },
        said_by: orNull(text(say.claim.said_by)),
        date: looseDate(say.claim.date),
        place: orNull(text(say.claim.place)),
        origin: orNull({
          ...ref("claimId"),
          description: say.claim.origin,
        }),
        origin_said_by: orNull(text(say.claim.origin_said_by)),
        sources: atLeastOne(ref("sourceId"), say.claim.sources),
      }),
      source: record(say.source.own, {
        id: ref("sourceId"),
        page: uri(say.source.page),
        publisher: text(say.source.publisher),
        title: text(say.source.title),
        url: orNull(uri(say.source.url)),
        published: looseDate(say.source.published),
        kind: {
          oneOf: Object.entries(say.kinds).map(([kind, description]) => ({ const: kind, description })),
          description: say.source.kind,
        },
        verified: {
          type: "boolean",
          description: say.source.verified,
        },
      }),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
