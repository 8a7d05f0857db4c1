import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** What grows, by the name of the export: how, and whether it holds words. */
const GROWN = {
  giftFacts: "list",
  stopFacts: "list",
  dayFacts: "days",
  concernFacts: "list",
  resolutionFacts: "list",
  guestFacts: "guests",
  eventFacts: "list",
  peopleFacts: "record",
  sourceFacts: "record",
  giftClaimFacts: "record",
  itineraryClaimFacts: "record",
  concernClaimFacts: "record",
  resolutionClaimFacts: "record",
  officialClaimFacts: "record",
  contextClaimFacts: "record",
  aftermathClaimFacts: "record",
  ledgerOnly: "list",
  giftWords: "words",
  stopWords: "words",
  concernWords: "words",
  resolutionWords: "words",
  guestTexts: "words",
  personWords: "words",
  eventWords: "words",
  sourceTitles: "words",
  giftStatements: "words",
  itineraryStatements: "words",
  concernStatements: "words",
  resolutionStatements: "words",
  officialStatements: "words",
  contextStatements: "words",
  aftermathStatements: "words",
  settlesGift: "words",
  settlesStop: "words",
  settlesContested: "words",
};

const GROWER = "virtual:grower";
const STORY = resolve("src/story");
const facts = async (name) => (await runnerImport(`./src/story/facts/${name}.ts`)).module;

/** The ids of all that is copied, and the parts among them that have an address. */
async function idsOf() {
  const { giftFacts } = await facts("gifts");
  const { stopFacts } = await facts("itinerary");
  const { concernFacts } = await facts("concerns");
  const { resolutionFacts } = await facts("resolutions");
  const { guestFacts } = await facts("context");
  const { eventFacts } = await facts("aftermath");
  const own = (entries) => entries.map(({ id }) => id);
  const numbers = resolutionFacts.map(({ number }) => number);
  const ids = [
    ...[giftFacts, stopFacts, concernFacts, eventFacts].flatMap(own),
    ...numbers,
    ...Object.keys((await facts("people")).peopleFacts),
    ...Object.keys((await facts("claims")).claimFacts),
    ...Object.keys((await facts("sources")).sourceFacts),
  ];
  const items = {
    gifts: own(giftFacts),
    itinerary: own(stopFacts),
    concerns: [...own(concernFacts), ...numbers.map((number) => `resolution-${number}`)],
    context: guestFacts.map(({ person }) => person),
    aftermath: own(eventFacts),
  };
  return [ids, Object.entries(items).flatMap(([chapter, of]) => of.map((id) => `${chapter}/${id}`))];
}

/**
 * A Vite plugin that builds the site from a made-up story, `times` as long (grow.mjs), without touching its files. It comes
 * behind what makes JavaScript of TypeScript.
 */
export function grownStory(times) {
  return {
    name: "grown-story",
    resolveId: (id) => (id === GROWER ? `\0${GROWER}` : null),
    async load(id) {
      if (id !== `\0${GROWER}`) return null;
      const module = JSON.stringify(fileURLToPath(new URL("grow.mjs", import.meta.url)));
      const given = [times, ...(await idsOf())].map((value) => JSON.stringify(value)).join(", ");
      return `import { grower } from ${module};\nexport const grow = grower(${given});`;
    },
    transform(code, id) {
      if (!id.startsWith(STORY)) return null;
      let grown = code;
      // From the end, so that the places of those before stay right.
      for (const { type, declaration } of this.parse(code).body.toReversed()) {
        if (type !== "ExportNamedDeclaration" || declaration?.type !== "VariableDeclaration") continue;
        const [{ id: name, init }] = declaration.declarations;
        const how = GROWN[name.name];
        if (!how) continue;
        const call = how === "words" ? "record" : how;
        grown = `${grown.slice(0, init.start)}grow.${call}(${grown.slice(init.start, init.end)}, ${how === "words"})${grown.slice(init.end)}`;
      }
      return grown === code ? null : { code: `import { grow } from "${GROWER}";\n${grown}`, map: null };
    },
  };
}
