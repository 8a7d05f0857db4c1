import { createRoot } from "react-dom/client";
import type { Wake } from "../hydrate/islands.ts";
import { Builder } from "./Builder.tsx";
import type { EmbedsData } from "./embedsJson.ts";
import "../share/share.css";
import "./editors.css";

/** Sets the choices and the preview into the editors' page. Where the list of parts does not come, its words stand. */
export const wake: Wake = (element) => {
  const base = document.getElementById("root")?.dataset.top ?? "";
  fetch(`${base}embed/embeds.json`)
    .then((answer) => {
      if (!answer.ok) throw new Error(`embeds.json: ${answer.status}`);
      return answer.json() as Promise<EmbedsData>;
    })
    .then(
      (data) => {
        element.className = "editors-builder";
        createRoot(element).render(<Builder data={data} base={base} asked={location.hash.slice(1)} />);
      },
      // Only a list that does not come, or is none, is forgiven: what the builder does wrong is heard.
      () => {},
    );
};
