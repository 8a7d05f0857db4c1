/*
 * The health card of a frame, for the developers of the page around it: asked for with `?check=1`, loaded by the frame
 * script, and by nothing else. It reads, says nothing to the host, and writes text, never markup.
 */
import { checkWords as words } from "@edition/embedCheck.ts";
import { diagnose, type Surroundings } from "./diagnosis.ts";

/** What a policy has blocked in this frame, from its first moment on, by its directive. */
const blocked = new Set<string>();
try {
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective } = (body ?? {}) as { effectiveDirective?: string };
        if (effectiveDirective) blocked.add(effectiveDirective);
      }
    },
    { types: ["csp-violation"], buffered: true },
  ).observe();
} catch {
  // Not in every engine: there the violations of before are not known.
}
addEventListener("securitypolicyviolation", ({ effectiveDirective }) => blocked.add(effectiveDirective));

function hasStorage(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

type FeaturePolicy = { features: () => string[]; allowsFeature: (name: string) => boolean };

/** Whether the host lets this frame use something; what the engine does not know, we do not complain of. */
function mayUse(feature: string): boolean {
  const policy = (document as { featurePolicy?: FeaturePolicy }).featurePolicy;
  return !policy?.features().includes(feature) || policy.allowsFeature(feature);
}

/** Set when the button has been pressed. */
let popups: boolean | undefined;

const look = (): Surroundings => ({
  frame: innerHeight,
  opaque: self.origin === "null",
  storage: hasStorage(),
  share: mayUse("web-share"),
  copy: mayUse("clipboard-write"),
  popups,
  // Without ours a body has the margin that browsers give it.
  styles: getComputedStyle(document.body).margin === "0px",
  faces: ![...document.fonts].some(({ status }) => status === "error"),
  blocked: [...blocked],
});

const card = document.createElement("aside");
card.dataset.check = "";
card.ariaLabel = words.title;

function write(element: string, text: string, into: Element): HTMLElement {
  const line = document.createElement(element);
  line.textContent = text;
  into.append(line);
  return line;
}

let written = "";
function update(): void {
  const state = window.hostState;
  if (!state) return;
  const found = diagnose(state, look());
  const now = JSON.stringify([found, popups]);
  if (now === written) return;
  written = now;
  card.replaceChildren();
  write("h2", words.title, card).dataset.check = "name";
  write("p", words.about, card);
  const list = document.createElement("dl");
  for (const [name, lines] of found) {
    write("dt", name, list).dataset.check = "name";
    for (const line of lines) write("dd", line, list);
  }
  card.append(list);
  if (popups) write("p", words.linksOpen, card);
  else if (popups === undefined)
    write("button", words.test, card).onclick = () => {
      const opened = open();
      opened?.close();
      popups = opened !== null;
      update();
    };
}

update();
document.querySelector("main")?.prepend(card);
// The host may answer, or give the frame its size, at any time; its own height changes when the card is there.
setInterval(update, 500);
