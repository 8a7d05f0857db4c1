import type { Page } from "@playwright/test";

/** What a screen reader is told of one thing on a page, in the order of reading. */
export type Heard = {
  role: string;
  name: string;
  /** Of a heading. */
  level: number;
  /** Of a link: where it leads. */
  url: string;
  /** The roles of all that it is in, outermost first. */
  within: readonly string[];
  /** How many things it holds. */
  holds: number;
};

/** Everything that Chromium tells a screen reader of a page as it stands. */
export async function heardOn(page: Page): Promise<Heard[]> {
  // What is far from the window is told of only when it has been laid out, as it is a moment after the page rests.
  await page.evaluate(() => {
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(laidOut);
  });
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const walk = (id: string, within: readonly string[]): number => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? "");
    if (!node || role === "InlineTextBox") return 0;
    const of = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
    const one: Heard = {
      role,
      name: String(node.name?.value ?? "").trim(),
      level: Number(of("level") ?? 0),
      url: String(of("url") ?? ""),
      within,
      holds: 0,
    };
    if (!node.ignored) heard.push(one);
    const inside = node.ignored ? within : [...within, role];
    for (const child of node.childIds ?? []) one.holds += walk(child, inside);
    return node.ignored ? one.holds : 1;
  };
  const [root] = nodes;
  if (root) walk(root.nodeId, []);
  return heard;
}

const NAMED = new Set([
  ...["link", "button", "radio", "checkbox", "combobox", "searchbox", "textbox", "DisclosureTriangle"],
  ...["image", "img", "SvgRoot", "Iframe", "dialog", "table", "navigation", "region", "search", "form"],
]);
const LANDMARKS = new Set(["banner", "navigation", "main", "contentinfo", "region", "search", "form"]);

/** Words behind which a link could lead anywhere. */
const SAYS_NOTHING = /^(?:here|more|read more|link|this|see|\W*)$/i;

/** How somebody who listens would be lost on a page. */
export function faultsHeard(heard: readonly Heard[]): string[] {
  const faults: string[] = [];
  let level = 0;
  let last = "";
  const landmarks = new Set<string>();
  for (const { role, name, level: own, within, holds } of heard) {
    const here = `${role} “${name.slice(0, 60)}”`;
    if (NAMED.has(role) && !name) faults.push(`${role} in ${within.at(-1)} has no name`);
    if (role === "heading") {
      if (!name) faults.push("a heading says nothing");
      if (level > 0 && own > level + 1) faults.push(`${here} skips from level ${level} to ${own}`);
      level = own;
    }
    if (role === "list" && holds === 0) faults.push("a list has no entries");
    if (role === "table" && !heard.some(({ role }) => role === "columnheader"))
      faults.push(`${here} has no headers`);
    if (LANDMARKS.has(role)) {
      if (landmarks.has(`${role} ${name}`)) faults.push(`${here} is there twice`);
      landmarks.add(`${role} ${name}`);
    }
    // The days of September are numbers: the name of their list says so.
    if (role === "link" && !within.includes("navigation") && (SAYS_NOTHING.test(name) || /^\d+$/.test(name)))
      faults.push(`${here} does not say where it leads`);
    // A copy for the ear beside the words for the eye.
    if (role === "StaticText" && name === last && name.includes(" ")) faults.push(`${here} is said twice`);
    if (role !== "generic") last = role === "StaticText" ? name : "";
  }
  return faults;
}

/** Links of a page's main part that have one name and lead to several places. */
export function ambiguous(heard: readonly Heard[]): string[] {
  const targets = new Map<string, Set<string>>();
  for (const { role, name, url, within } of heard)
    if (role === "link" && within.includes("main"))
      targets.set(name, (targets.get(name) ?? new Set()).add(url));
  return [...targets]
    .filter(([, urls]) => urls.size > 1)
    .map(([name, urls]) => `${name}: ${[...urls].join(", ")}`);
}
