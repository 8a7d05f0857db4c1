import { bar } from "@edition/bar.ts";
import { useState } from "react";
import { useAddress } from "../page/store.ts";

/** Whether a path is that of one gift, stop or other item of a chapter. */
const ofItem = (path: string): boolean => path.split("/").filter(Boolean).length === 2;

/**
 * For a reader who comes by a link to one item: what it is part of, and where that begins. It stands in the static HTML,
 * and goes once the reader goes on to something else.
 * @param path the path of ours that the page was loaded from
 * @param start the address of the story's beginning
 */
export function Arrival({ path, start }: { path: string; start: string }) {
  const now = useAddress()?.path ?? path;
  const [hidden, setHidden] = useState(false);
  if (!ofItem(path)) return null;
  // Once gone, it stays away: coming back by the history is no arrival.
  if (now !== path && !hidden) setHidden(true);
  const { within, start: name, hide } = bar.arrival;
  return (
    <p className="arrival" hidden={hidden}>
      <span>
        {within} <b>{bar.story}</b>
      </span>{" "}
      <a href={start}>{name}</a>{" "}
      <button type="button" onClick={() => setHidden(true)} aria-label={hide}>
        ×
      </button>
    </p>
  );
}
