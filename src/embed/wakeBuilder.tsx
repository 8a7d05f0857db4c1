import { createRoot } from "react-dom/client";
import type { EmbedsData } from "../build/embed/embedsJson.ts";
import type { Wake } from "../page/islands.ts";
import { Builder } from "./Builder.tsx";
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
