import { bar } from "@edition/bar.ts";
import { retelling, retellingText } from "@edition/method.ts";
import { twoMinutes } from "@edition/story.ts";
import { words } from "@edition/words.ts";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Opening } from "../chapters/opening/Opening.tsx";
import { TwoMinutes } from "../chapters/opening/TwoMinutes.tsx";
import { chapters } from "../chapters/registry.ts";
import type { Use, Uses } from "../chapters/sources/LedgerClaim.tsx";
import { claimsOf } from "../evidence/lines.ts";
import { NumberedCitations } from "../evidence/Mark.tsx";
import { PageProvider } from "../page/page.tsx";
import { storyChapters } from "../story/chapters.ts";
import { claims } from "../story/claims.ts";
import { byId } from "../story/join.ts";
import { claimsCited } from "./downloads/evidenceJson.ts";

/** The claims that the marks of a part of the story stand for: it is drawn once more, for no page. */
const citedIn = (part: ReactNode): ReadonlySet<string> =>
  claimsCited(
    renderToStaticMarkup(
      <PageProvider page={{ path: "/", part: "", site: "https://example.org/", live: false }}>
        <NumberedCitations>{part}</NumberedCitations>
      </PageProvider>,
    ),
  );

type Place = Use & {
  readonly of: ReadonlySet<string>;
  /** Of an item: the short name of its chapter. */
  readonly chapter?: string;
};

/** Those of a place that no other place has, which is nearer. */
const without = (ids: ReadonlySet<string>, nearer: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...ids].filter((id) => !nearer.some((of) => of.has(id))));

/**
 * Every place that uses claims, in the order of the story: its opening, each item, and the retelling. A chapter is one for what
 * none of its items has, the opening for what the two minutes do not say.
 */
function places(): Place[] {
  const inShort = citedIn(<TwoMinutes />);
  return [
    { path: "/", name: bar.story, of: without(citedIn(<Opening />), [inShort]) },
    { path: "/#two-minutes", name: twoMinutes.name, of: inShort },
    ...storyChapters.flatMap(({ id, shortName }): Place[] => {
      const { Chapter, items, item } = chapters[id];
      const places = items.map(({ id: own, facts }) => ({
        path: `/${id}/${own}/`,
        name: item(own).name,
        chapter: shortName,
        of: new Set(facts.claims),
      }));
      const own = without(
        citedIn(<Chapter />),
        places.map(({ of }) => of),
      );
      return [{ path: `/#${id}`, name: shortName, of: own }, ...places];
    }),
    {
      path: "/sources/#retelling",
      name: words.sourcesPage.uses.retelling,
      of: new Set(claimsOf([...retellingText, ...retelling.flatMap(({ record }) => record)])),
    },
  ];
}

/** Where each claim is used: an item that rests on it, or a part of the story with a sentence that does. */
export function claimUses(): Uses {
  const all = places();
  return byId(claims, (id): readonly Use[] => {
    const using = all.filter(({ of }) => of.has(id));
    return using.map(({ path, name, chapter }) => {
      // A gift and an objection may have one name.
      const isShared = using.some((other) => other.path !== path && other.name === name);
      return {
        path,
        name:
          isShared && chapter ? (
            <>
              {chapter}: {name}
            </>
          ) : (
            name
          ),
      };
    });
  });
}
