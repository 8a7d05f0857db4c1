import { retelling, retellingText, retellingWords } from "@edition/method.ts";
import { Statements } from "../../evidence/Prose.tsx";

/** Where the retelling that this project began with and the record differ, paragraph by paragraph. */
export function Retelling({ as: Name }: { as: "h2" | "h3" }) {
  return (
    <section id="retelling" className="retelling" aria-label={retellingWords.name}>
      <Name>{retellingWords.name}</Name>
      <p>
        <Statements of={retellingText} />
      </p>
      <table aria-label={retellingWords.name}>
        <thead>
          <tr>
            <th scope="col">{retellingWords.claim}</th>
            <th scope="col">{retellingWords.record}</th>
          </tr>
        </thead>
        <tbody>
          {retelling.map(({ paragraph, claim, record }) => (
            <tr key={paragraph}>
              <th scope="row">
                <span className="retelling-number">{paragraph}</span> {claim}
              </th>
              <td>
                <Statements of={record} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
