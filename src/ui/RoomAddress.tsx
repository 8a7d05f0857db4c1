import { usePage } from "../app/page.tsx";
import { words } from "../story/en/words.ts";

/** On paper: where this room stands on the web. */
export function RoomAddress({ part }: { part: string }) {
  const { site } = usePage();
  return (
    <p className="print-only">
      {words.printed} {site}
      {part}/
    </p>
  );
}
