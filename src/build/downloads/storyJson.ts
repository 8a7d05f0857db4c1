import { changes } from "@edition/changes.ts";
import { credits } from "@edition/method.ts";
import { story } from "@edition/story.ts";
import { chapters } from "../../chapters/registry.ts";
import { caveatOf } from "../../evidence/caveat.ts";
import { lineOfClaim } from "../../evidence/lines.ts";
import { partTitle, type Route, routes } from "../../routes.ts";
import { storyChapters } from "../../story/chapters.ts";
import { claims } from "../../story/claims.ts";
import { lang } from "../../story/language.ts";
import { sources } from "../../story/sources.ts";
import { accountEnds, firstPublished, lastChanged } from "../../story/story.ts";
import type { Change, ClaimId, Line, Source } from "../../story/types.ts";
import { plain } from "../../ui/plainText.ts";
import { certaintyWord } from "./evidenceFields.ts";
import { factsOf } from "./partFacts.ts";
import { schemaAddress } from "./storySchema.ts";

/** How certain something is: its line, the key's word for that line, and in full, with its owner. */
const certainty = (line: Line | null, caveat: string | null) => ({
  line,
  certainty: line && certaintyWord(line),
  caveat,
});

/** An address: its path below the site, and whole. */
const address = (site: string, path: string) => ({ path, page: site + path.slice(1) });

function item({ path, part, description, caveat }: Route, site: string) {
  const facts = factsOf(part);
  return {
    id: part,
    ...address(site, path),
    title: partTitle(part),
    description,
    // An item that holds statements of several kinds has none.
    ...certainty(caveat?.line ?? null, caveat?.text ?? null),
    date_from: facts.from,
    date_to: facts.to,
    claims: facts.claims,
  };
}

function claim(id: ClaimId, site: string) {
  const record = claims[id];
  return {
    id,
    page: `${site}sources/#claim-${id}`,
    statement: record.statement,
    status: record.status,
    ...certainty(lineOfClaim(id), caveatOf([id])?.text ?? ""),
    ours: record.ours === true,
    said_by: record.saidBy ?? null,
    date: record.date ?? null,
    place: record.place ?? null,
    origin: record.origin?.claim ?? null,
    origin_said_by: record.origin?.saidBy ?? null,
    sources: record.sources,
  };
}

/** A source without what is for editors. Letters of other scripts in its address are encoded, as a URI wants it. */
const source = (id: string, { publisher, title, url, published, kind, verified }: Source, site: string) => ({
  id,
  page: `${site}sources/#source-${id}`,
  publisher,
  title,
  url: url ? new URL(url).href : null,
  published: published ?? null,
  kind,
  verified,
});

const change = ({ id, date, was, now, why, claims, parts }: Change, site: string) => ({
  id,
  page: `${site}sources/#change-${id}`,
  date,
  was: plain(was),
  now: plain(now),
  why: plain(why),
  claims,
  parts,
});

/**
 * story.json: chapters with their parts, every claim and every source, as they are published. What each field means and
 * may be stands in `story.schema.json` (`storySchema.ts`). Titles and descriptions of parts are as they leave the page:
 * what is not confirmed says so in them. What is absent is null. Fields for editors are never in it.
 * @param site where absolute addresses begin, with a slash at the end
 */
export function storyJson(site: string): string {
  const pages = new Map(
    routes.filter(({ kind, part }) => kind !== "embed" && part).map((route) => [route.part, route] as const),
  );
  const pageOf = (part: string): Route => {
    const route = pages.get(part);
    if (!route) throw new Error(`No address leads to the part ${part}`);
    return route;
  };
  return `${JSON.stringify({
    $schema: schemaAddress(site),
    name: story.name,
    title: story.title,
    description: story.description,
    language: lang,
    page: site,
    first_published: firstPublished,
    last_changed: lastChanged,
    account_ends: accountEnds.date,
    changes: changes.map((record) => change(record, site)),
    licence: credits.licenceUrl,
    credit: `${story.name}. ${credits.licence}`,
    chapters: storyChapters.map(({ id, name, title, description }) => ({
      id,
      ...address(site, `/${id}/`),
      name,
      title,
      description,
      claims: factsOf(id).claims,
      items: chapters[id].items.map((part) => item(pageOf(`${id}/${part.id}`), site)),
    })),
    claims: (Object.keys(claims) as ClaimId[]).map((id) => claim(id, site)),
    sources: Object.entries(sources).map(([id, record]) => source(id, record, site)),
  })}\n`;
}
