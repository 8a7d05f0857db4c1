import { Route, Routes } from "react-router";
import { EmbedPage } from "./EmbedPage.tsx";
import { FullPage } from "./FullPage.tsx";

/**
 * Everything a page holds. All the story's addresses are one page that opens at different places; the ledger is a
 * page of its own. What is not ours never gets here: the server answers it with the 404 page.
 */
export function App() {
  return (
    <Routes>
      <Route path="/sources/*" element={<FullPage kind="ledger" />} />
      {import.meta.env.SSR && <Route path="/embed/*" element={<EmbedPage />} />}
      <Route path="*" element={<FullPage kind="story" />} />
    </Routes>
  );
}
