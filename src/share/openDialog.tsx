import { shareWords } from "@edition/share.ts";
import { createRoot } from "react-dom/client";
import { caveatOfSpeech } from "../evidence/withCaveat.ts";
import { OPENING } from "../page/anchors.ts";
import { askOnce, fetchOurs } from "../page/askOnce.ts";
import { type Choice, choiceIn, choices, remembered } from "../page/choices.ts";
import type { Caveat } from "../page/item.ts";
import { hrefOfPath, pathOfHref, site } from "../page/site.ts";
import { type Quote, quoteOf, weakestOf } from "./quote.ts";
import { ShareDialog, type Subject } from "./ShareDialog.tsx";
import type { ShareData } from "./shareData.ts";
import "./share.css";

/** What is known of every page and claim. */
const shareData = askOnce(async (path) => (await (await fetchOurs(path)).json()) as ShareData);

/** What of the reader's view is shared: what changes the story, not its theme. As a query, and in words. */
function viewIn(search: string): { query: string; words: string[] } {
  const kept = new URLSearchParams();
  const words: string[] = [];
  for (const choice of Object.keys(choices) as Choice[]) {
    const value = choiceIn(search, choice);
    if (!value || remembered.includes(choice)) continue;
    kept.set(choice, value);
    words.push(shareWords.views[value as keyof typeof shareWords.views]);
  }
  return { query: kept.size > 0 ? `?${kept}` : "", words };
}

/**
 * The caveat of quoted words: that of the claims behind them. Where it is confirmed that somebody said them, they are that
 * person's, and no fact for that; words with no claim behind them have the caveat of their item.
 */
function caveatOfQuote({ speaker }: Quote, behind: readonly Caveat[], ofItem: Caveat | null): Caveat | null {
  const caveat = weakestOf(behind);
  if (speaker && (!caveat || caveat.line === "solid")) return caveatOfSpeech(speaker);
  return caveat ?? ofItem;
}

/** True from the wish for a dialog until it is closed: a second press while the first waits asks for nothing more. */
let isOpen = false;

async function open(id: string, quote: Quote | null): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    show(await shareData("share.json"), id, quote);
  } catch (error) {
    isOpen = false;
    throw error;
  }
}

function show({ modified, pages, claims }: ShareData, wanted: string, quote: Quote | null): void {
  const id = pages[wanted] ? wanted : OPENING;
  const page = pages[id];
  if (!page) throw new Error("share.json has no opening");
  const behind = quote?.claims.map((claim) => claims[claim]).filter((caveat) => caveat !== undefined) ?? [];
  const subject: Subject = {
    id,
    title: page.title,
    description: page.description,
    caveat: quote ? caveatOfQuote(quote, behind, page.caveat) : page.caveat,
    address: hrefOfPath(id === OPENING ? "/" : `/${id}/`),
    picture: site.top + page.card,
    ...(page.embeddable && { embed: `${site.top}embed/#${id}` }),
    modified,
    view: viewIn(location.search),
    ...(quote && { quote: { text: quote.text, directive: quote.directive } }),
  };
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <ShareDialog
      of={subject}
      onClose={() => {
        root.unmount();
        place.remove();
        isOpen = false;
      }}
    />,
  );
}

/**
 * Opens the dialog for what is at an address of ours; with words of it, where some are selected, so that a keyboard gets to
 * them as well. Rejects where what it needs did not come.
 */
export function openDialog(href: string): Promise<void> {
  const id = pathOfHref(href)?.slice(1, -1) || OPENING;
  const quote = quoteOf(getSelection());
  return open(id, quote?.id === id ? quote : null);
}

/** Opens the dialog for selected words. */
export const openQuote = (quote: Quote): Promise<void> => open(quote.id, quote);
