import { words } from "@edition/words.ts";
import { ItemArticle } from "../../chapters/frame/ItemArticle.tsx";
import { chapters } from "../../chapters/registry.ts";
import { itemId, PartProvider, useHref } from "../../page/page.tsx";
import { storyChapters } from "../../story/chapters.ts";
import { fill } from "../../story/language.ts";

/**
 * Every item in full, by chapter, as the single file has them behind the story. Their evidence is the ledger behind them:
 * each claim there has the numbers of the marks here.
 */
export function SingleItems() {
  const href = useHref();
  return storyChapters.map(({ id, name }) => {
    const { items, item: contentOf } = chapters[id];
    return (
      <section key={id} className="single-items">
        <h2>{fill(words.single.items, name)}</h2>
        {items.map((item) => (
          <article key={item.id} id={itemId(`${id}/${item.id}`)} className="item">
            <PartProvider part={`${id}/${item.id}`}>
              <ItemArticle
                content={contentOf(item.id)}
                claims={item.facts.claims}
                heading="h3"
                whoSaysSo="elsewhere"
              />
            </PartProvider>
            <p className="single-back">
              <a href={href(`/#${item.place}`)}>{words.single.place}</a>
            </p>
          </article>
        ))}
      </section>
    );
  });
}
