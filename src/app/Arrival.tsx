import { bar } from "@edition/bar.ts";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { relative } from "../page/page.tsx";

/** Whether a path is that of one gift, stop or other item of a chapter. */
const ofItem = (path: string): boolean =>
  path.replace("index.html", "").split("/").filter(Boolean).length === 2;

/**
 * For who comes by a link to one item: that it is part of a story, and where that begins. It is written into the page, so
 * that it is there without a script, and goes once the reader goes on to something else.
 */
export function Arrival() {
  const { pathname } = useLocation();
  const arrivedAt = useRef(pathname);
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    if (pathname !== arrivedAt.current) setHidden(true);
  }, [pathname]);
  if (!ofItem(arrivedAt.current)) return null;
  const { within, start, hide } = bar.arrival;
  return (
    <p className="arrival" hidden={hidden}>
      <span>
        {within} <b>{bar.story}</b>
      </span>{" "}
      <a href={relative(pathname, "/")}>{start}</a>{" "}
      <button type="button" onClick={() => setHidden(true)} aria-label={hide}>
        ×
      </button>
    </p>
  );
}
