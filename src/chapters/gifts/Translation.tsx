import { Statement } from "../../evidence/Prose.tsx";
import { translation } from "../../story/gifts.ts";

/** The sentence as quoted in Russian, what its words say, and what agencies made of them. */
export function Translation() {
  return (
    <div className="gift-translation">
      <h3>{translation.name}</h3>
      <figure>
        <blockquote lang="ru">{translation.quote}</blockquote>
        <figcaption>
          <Statement of={translation.quoteBy} />. {translation.english}
        </figcaption>
      </figure>
      <dl>
        {translation.words.map(({ word, text }) => (
          <div key={word}>
            <dt lang="ru">{word}</dt>
            <dd>
              <Statement of={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
