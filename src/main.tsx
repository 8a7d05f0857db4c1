import "./styles/index.css";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app/App.tsx";

const root = document.getElementById("root");
if (root) {
  // The way up is relative, so the same page works in any folder; resolved once, before any address changes.
  const top = new URL(root.dataset.up ?? "./", location.href);
  root.dataset.top = top.href;
  startTransition(() => {
    hydrateRoot(
      root,
      <BrowserRouter basename={top.pathname.replace(/\/$/, "")}>
        <App />
      </BrowserRouter>,
    );
  });
}
