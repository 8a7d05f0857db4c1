/*
 * The cards of an embed's marks, loaded by the frame script when the first is pressed. A frame in a sandbox can fetch nothing, so
 * a card is copied from the list at the page's own foot. It says nothing to the host: the frame keeps its height.
 */
import { bar } from "@edition/bar.ts";
import { evidenceWords, report } from "@edition/words.ts";
import { claimsOfMark } from "../../evidence/card/claimsOfMark.ts";
import { fanHeight, fanPath } from "../../evidence/card/fan.ts";
import { isMark, watchClosing } from "../../evidence/card/markPress.ts";
import { archivedCopies, PRIVATE } from "../../evidence/card/pageLinks.ts";
import { closeCard, createCard, GAP, LEAST, pinCard } from "../../evidence/card/pinCard.ts";
import { reportAddress } from "../../page/reportAddress.ts";

/** The field at the foot with the address to pass on: `name` is the part that it leads to. */
const field = document.querySelector("[data-link]") as HTMLInputElement;

const listed = [...document.querySelectorAll<HTMLElement>("[data-claim]")];

function link(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.textContent = text;
  made.href = href;
  made.rel = PRIVATE;
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** The small drawing of reports that go back to one origin. */
function fan(reports: number): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", `0 0 28 ${fanHeight(reports)}`);
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", fanPath(reports));
  drawing.append(path);
  return drawing;
}

/** What the list has on claims, with the ways on that it leaves out. Null where it lacks one of them. */
function evidenceFor(ids: readonly string[], ledger: string): HTMLElement | null {
  const list = document.createElement("ol");
  list.className = "who-says-so";
  for (const id of ids) {
    const claim = listed.find(({ dataset }) => dataset.claim === id)?.cloneNode(true) as
      | HTMLElement
      | undefined;
    if (!claim) return null;
    for (const page of claim.querySelectorAll<HTMLAnchorElement>("cite > a")) {
      page.rel = PRIVATE;
      page.closest("li")?.append(" ", link(evidenceWords.archived, archivedCopies(page.href)));
    }
    const origin = claim.querySelector("[data-origin]");
    origin?.prepend(fan(claim.querySelectorAll("ul > li").length));
    const foot = document.createElement("p");
    foot.className = "claim-links";
    const inLedger = link(evidenceWords.inLedger, `${ledger.split("#")[0]}#claim-${id}`);
    inLedger.removeAttribute("rel");
    foot.append(inLedger);
    const { contact } = document.documentElement.dataset;
    if (contact) {
      const address = { part: field.name, address: field.value, claim: id };
      foot.append(" ", link(report.link, reportAddress(contact, address)));
    }
    claim.append(foot);
    list.append(claim);
  }
  return list;
}

/** Px that a card has at most: the window of a frame is as high as the frame, however little of it is in sight. */
const MOST = 480;

/** Below the sentence, or above it where there is more room. */
function besideSentence(_: HTMLElement, sentence: Range, card: HTMLElement): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  const under = innerHeight - bottom - 2 * GAP;
  const over = top - 2 * GAP;
  const isUnder = under >= Math.min(card.offsetHeight, MOST) || under >= over;
  const room = Math.min(MOST, Math.max(isUnder ? under : over, Math.min(LEAST, innerHeight - 2 * GAP)));
  card.style.setProperty("--room", `${room}px`);
  const high = Math.min(card.offsetHeight, room);
  const from = isUnder ? bottom + GAP : top - GAP - high;
  card.style.insetBlockStart = `${Math.max(GAP, Math.min(from, innerHeight - GAP - high))}px`;
}

function openCard(mark: HTMLAnchorElement): boolean {
  const evidence = evidenceFor(claimsOfMark(mark), mark.href);
  if (!evidence) return false;
  const card = createCard(evidenceWords.name);
  const name = document.createElement("h2");
  name.textContent = evidenceWords.name;
  const close = document.createElement("button");
  close.className = "close-button";
  close.ariaLabel = bar.sheet.close;
  close.textContent = "×";
  close.onclick = closeCard;
  card.append(name, close, evidence);
  pinCard(mark, card, { settle: besideSentence });
  return true;
}

const closes = watchClosing();
addEventListener("click", (event) => {
  const { target: mark } = event;
  if (!isMark(mark) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (closes(mark)) {
    event.preventDefault();
    closeCard();
  } else if (openCard(mark)) event.preventDefault();
});
