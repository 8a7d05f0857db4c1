import { bar } from "@edition/bar.ts";
import { Frozen } from "../page/Frozen.tsx";
import { Bar } from "./Bar.tsx";
import { Boundary } from "./Boundary.tsx";
import { Lens } from "./CertaintyFilter.tsx";
import { Places } from "./Places.tsx";
import { Views } from "./Views.tsx";

/** The words are written by the prerender only: in the browser these modules are not even loaded. */
const Words = import.meta.env.SSR
  ? {
      story: (await import("./Story.tsx")).Story,
      ledger: (await import("../chapters/sources/Ledger.tsx")).Ledger,
      editors: (await import("../embed/EditorsPage.tsx")).EditorsPage,
      Footer: (await import("./Footer.tsx")).Footer,
    }
  : null;

/** The frame of the story and of the ledger: skip link, bar, words, foot. */
export function FullPage({ kind }: { kind: "story" | "ledger" | "editors" }) {
  const Main = Words?.[kind];
  return (
    <>
      <a className="skip" href="#main">
        {bar.skip}
      </a>
      <Boundary>
        <Bar kind={kind} />
      </Boundary>
      <Frozen as="main" id="main">
        {Main && <Main />}
      </Frozen>
      <Frozen as="footer" className="foot">
        {Words && <Words.Footer />}
      </Frozen>
      <Boundary>
        <Places />
        {kind === "story" && <Lens />}
        {kind === "story" && <Views />}
      </Boundary>
    </>
  );
}
