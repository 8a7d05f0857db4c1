import { askOnce, fetchOurs } from "../../page/askOnce.ts";

/** What a sheet takes of an item's page. */
export type ItemPage = {
  title: string;
  /** "Gift 3 of 12". */
  position: string;
  article: HTMLElement;
};

async function fetchPage(path: string): Promise<ItemPage> {
  const answer = await fetchOurs(path.slice(1));
  // A parsed document runs no scripts. The page's styles are here already; the policy would complain of them.
  const html = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, "");
  const page = new DOMParser().parseFromString(html, "text/html");
  // The page of another address, not this one.
  const article = page.querySelector<HTMLElement>("main article.item");
  if (!article) throw new Error(`${path} holds no item`);
  // Alone: with it all the rest of its page would be kept.
  article.remove();
  return { title: page.title, position: page.querySelector(".item-position")?.textContent ?? "", article };
}

/** A reader goes back to the last few; whoever only passes over links asks for any number. */
const KEPT = 8;

/** The page of an item, asked for once while it is one of the last few; again where it did not come. */
export const itemPage = askOnce(fetchPage, KEPT);
