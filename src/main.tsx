import "./styles/index.css";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app/App.tsx";
import { wakeIslands } from "./page/islands.ts";
import { keepMoves } from "./page/motion.ts";
import { listenForSharing } from "./share/listen.ts";

// The prerender links the rooms' styles; in development there is no built sheet to link.
if (import.meta.env.DEV) import("./styles/chapters.css");

/** Where the browser lets us change no address at all the page stays what it is without a script: complete. */
function addressesCanChange(): boolean {
  try {
    history.replaceState(history.state, "");
    return true;
  } catch {
    return false;
  }
}

keepMoves();
const root = document.getElementById("root");
if (root && addressesCanChange()) {
  // The way up is relative, so the same page works in any folder; resolved once, before any address changes.
  const top = new URL(root.dataset.up ?? "./", location.href);
  root.dataset.top = top.href;
  root.dataset.at = location.href;
  listenForSharing();
  startTransition(() => {
    hydrateRoot(
      root,
      <BrowserRouter basename={top.pathname.replace(/\/$/, "")}>
        <App />
      </BrowserRouter>,
    );
  });
  // What moves comes last: after the words, the styles and the pictures.
  if (document.readyState === "complete") wakeIslands(root);
  else addEventListener("load", () => wakeIslands(root), { once: true });
}
