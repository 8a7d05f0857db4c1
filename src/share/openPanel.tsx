import { bar } from "@edition/bar.ts";
import { createRoot } from "react-dom/client";
import type { ShareData } from "../build/downloads/shareJson.ts";
import { type Caveat, caveatOfSpeech } from "../evidence/withCaveat.ts";
import { type Choice, choiceIn, choices, remembered } from "../page/choices.ts";
import { OPENING, pathOf } from "../page/parts.ts";
import { type Quote, quoteOf, weakestOf } from "./quote.ts";
import { SharePanel, type Subject } from "./SharePanel.tsx";
import "./share.css";

let asked: Promise<ShareData> | null = null;

/** What is known of every part and claim; asked for once, and again where it did not come. */
function shareData(): Promise<ShareData> {
  asked ??= fetch(`${siteTop()}share.json`)
    .then((answer) => {
      if (!answer.ok) throw new Error(`share.json: ${answer.status}`);
      return answer.json() as Promise<ShareData>;
    })
    .catch((error) => {
      asked = null;
      throw error;
    });
  return asked;
}

/** Where the story begins, with a slash at the end. */
const siteTop = (): string => document.getElementById("root")?.dataset.top ?? location.href;

/** What of the reader's view goes along: what changes the story, not how it is lit. Words are those of the controls. */
function viewOf(search: string): { query: string; words: string[] } {
  const kept = new URLSearchParams();
  const words: string[] = [];
  for (const choice of Object.keys(choices) as Choice[]) {
    const value = remembered.includes(choice) ? null : choiceIn(search, choice);
    if (!value) continue;
    kept.set(choice, value);
    words.push(wordOf(choice, value));
  }
  return { query: kept.size > 0 ? `?${kept}` : "", words };
}

/** What the page calls a choice: the word of the control that makes it. */
function wordOf(choice: Choice, value: string): string {
  if (choice === "certainty") return bar.certainty[value as "confirmed" | "announced"];
  const control = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-choice]")].find(
    ({ dataset }) => dataset.choice === choice,
  );
  if (control instanceof HTMLSelectElement)
    return [...control.options].find((option) => option.value === value)?.text ?? value;
  const radio = document.querySelector<HTMLInputElement>(`[data-choice="${choice}"][value="${value}"]`);
  const details = document.querySelector(`details[data-view="${value}"] > summary`);
  return (radio?.ariaLabel ?? radio?.labels?.[0]?.textContent ?? details?.textContent ?? value).trim();
}

/**
 * The caveat of words: that of the claims behind them. Where it is confirmed that somebody said them, they are that
 * person's, and no fact for that; words with no claim behind them have the caveat of their part.
 */
function caveatOfQuote({ speaker }: Quote, behind: readonly Caveat[], ofPart: Caveat | null): Caveat | null {
  const caveat = weakestOf(behind);
  if (speaker && (!caveat || caveat.line === "solid")) return caveatOfSpeech(speaker);
  return caveat ?? ofPart;
}

/** True from the wish for a panel until it is closed: a second click while the first waits asks for nothing more. */
let isOpen = false;

async function open(part: string, quote: Quote | null): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    show(await shareData(), part, quote);
  } catch (error) {
    isOpen = false;
    throw error;
  }
}

function show({ modified, parts, claims }: ShareData, part: string, quote: Quote | null): void {
  const known = parts[part] ?? parts[OPENING];
  if (!known) throw new Error("share.json has no opening");
  const id = parts[part] ? part : OPENING;
  const { query, words } = viewOf(location.search);
  const behind = quote?.claims.map((claim) => claims[claim]).filter((caveat) => caveat !== undefined) ?? [];
  const caveat = quote ? caveatOfQuote(quote, behind, known.caveat) : known.caveat;
  const subject: Subject = {
    part: id,
    title: known.title,
    description: known.description,
    caveat,
    address: siteTop() + pathOf(id).slice(1),
    picture: siteTop() + known.card,
    ...(known.embeddable && { embed: `${siteTop()}embed/#${id}` }),
    modified,
    view: { query, words },
    ...(quote && { quote: { text: quote.text, directive: quote.directive } }),
  };
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <SharePanel
      of={subject}
      onClose={() => {
        root.unmount();
        place.remove();
        isOpen = false;
      }}
    />,
  );
}

/** The part at an address of ours. */
const partOf = (href: string): string =>
  new URL(href).pathname.slice(new URL(siteTop()).pathname.length).replace(/\/?(index\.html)?$/, "") ||
  OPENING;

/**
 * Opens the panel for the part that a share link leads to; with words of it, where some are selected: so a keyboard gets
 * to them as well. Rejects where what it needs did not come.
 */
export function openPanel(href: string): Promise<void> {
  const part = partOf(href);
  const quote = quoteOf(getSelection());
  return open(part, quote?.part.closest(`[id="${CSS.escape(part)}"]`) ? quote : null);
}

/** Opens the panel for selected words. */
export function openQuote(quote: Quote): Promise<void> {
  return open(quote.part.id, quote);
}
