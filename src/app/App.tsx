import { Route, Routes } from "react-router";
import { FullPage } from "./FullPage.tsx";

/** Embeds are complete without a script, so the browser never needs their code. */
const EmbedPage = import.meta.env.SSR ? (await import("./EmbedPage.tsx")).EmbedPage : null;

/**
 * Everything a page holds. All the story's addresses are one page that opens at different places; the ledger is a
 * page of its own. What is not ours never gets here: the server answers it with the 404 page.
 */
export function App() {
  return (
    <Routes>
      <Route path="/sources/*" element={<FullPage kind="ledger" />} />
      <Route path="/embed/" element={<FullPage kind="editors" />} />
      {EmbedPage && <Route path="/embed/*" element={<EmbedPage />} />}
      <Route path="*" element={<FullPage kind="story" />} />
    </Routes>
  );
}
