import { shareWords } from "@edition/share.ts";
import { createRoot } from "react-dom/client";
import { caveatOfSpeech } from "../evidence/withCaveat.ts";
import { OPENING } from "../page/anchors.ts";
import { askOnce, fetchOurs } from "../page/askOnce.ts";
import { type Choice, choiceIn, choices, remembered } from "../page/choices.ts";
import type { Caveat } from "../page/item.ts";
import { hrefOfPath, pathOfHref, site } from "../page/site.ts";
import { fill } from "../story/language.ts";
import { messageOf } from "./message.ts";
import { type Quote, quoteOf, weakestOf } from "./quote.ts";
import { ShareDialog, type Subject } from "./ShareDialog.tsx";
import type { ShareData } from "./shareData.ts";
import "./pass.css";

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
 * person's, and no fact for that, and in a translation not that person's own; words with no claim behind them have the caveat of their item.
 */
function caveatOfQuote(
  { speaker, translated }: Quote,
  behind: readonly Caveat[],
  ofItem: Caveat | null,
): Caveat | null {
  const caveat = weakestOf(behind);
  if (speaker && (!caveat || caveat.line === "solid")) {
    const said = caveatOfSpeech(speaker);
    return translated ? { ...said, text: fill(shareWords.saidInOther, speaker) } : said;
  }
  return caveat ?? ofItem;
}

/** True from the wish for a dialog until it is closed: a second press while the first waits asks for nothing more. */
let isOpen = false;

/** Opens the dialog. Gives back what is shared where the dialog cannot be seen, else null. */
async function open(id: string, quote: Quote | null): Promise<Subject | null> {
  if (isOpen) return null;
  isOpen = true;
  try {
    return await show(await shareData("pass.json"), id, quote);
  } catch (error) {
    isOpen = false;
    throw error;
  }
}

function show(
  { modified, pages, claims }: ShareData,
  wanted: string,
  quote: Quote | null,
): Promise<Subject | null> {
  const id = pages[wanted] ? wanted : OPENING;
  const page = pages[id];
  if (!page) throw new Error("pass.json has no opening");
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
    ...(quote && {
      quote: { text: quote.text, directive: quote.directive, translated: quote.translated },
    }),
  };
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  return new Promise((shown) => {
    root.render(
      <ShareDialog
        of={subject}
        onShown={(isSeen) => shown(isSeen ? null : subject)}
        onClose={() => {
          root.unmount();
          place.remove();
          isOpen = false;
        }}
      />,
    );
  });
}

/**
 * Opens the dialog for what is at an address of ours; with words of it, where some are selected, so that a keyboard gets to
 * them as well. Rejects where what it needs did not come, or cannot be seen.
 */
export async function openDialog(href: string): Promise<void> {
  const id = pathOfHref(href)?.slice(1, -1) || OPENING;
  const quote = quoteOf(getSelection());
  if (await open(id, quote?.id === id ? quote : null)) throw new Error("The dialog is hidden");
}

/** Opens the dialog for selected words. Where it cannot be seen they are copied with their link; says whether that was done. */
export async function openQuote(quote: Quote): Promise<boolean> {
  const hidden = await open(quote.id, quote);
  if (!hidden) return false;
  const { address, view } = hidden;
  const link = address + view.query + (quote.directive ? `#${quote.directive}` : "");
  await navigator.clipboard.writeText(messageOf(hidden, link));
  return true;
}
