import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Sizes of paper, in inches. */
export const A4 = { paperWidth: 8.27, paperHeight: 11.69 };
export const LETTER = { paperWidth: 8.5, paperHeight: 11 };

/** A branch of what a PDF tells a screen reader. */
type Branch = { role?: string; alt?: string; type?: string; children?: Branch[] };

/** What holds words and is no kind of them. */
const WRAPS = new Set(["NonStruct", "Span", "Link", "Em", "Strong"]);

/** What a printed page is made of. */
export type Printed = {
  title: string;
  language: string;
  /** The names of its bookmarks, in their order. */
  outline: string[];
  /** How often each kind of element occurs: H1, P, L, Figure … */
  tags: Map<string, number>;
  /** Pictures that have no words for those who do not see them. */
  unnamed: number;
  /** Headings that end a page, what belongs to them being on the next. */
  orphans: string[];
  /** The text of each page. */
  pages: string[];
};

/** Prints a page to a tagged PDF with bookmarks, as a reader does, and reads it. */
export async function print(page: Page, paper: typeof A4): Promise<Printed> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.printToPDF", {
    ...paper,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await devtools.detach();
  const pdf = await getDocument({ data: Uint8Array.from(Buffer.from(data, "base64")), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const tags = new Map<string, number>();
  let unnamed = 0;
  /** The kind of the last thing on a page. */
  let last = "";
  const count = ({ role, alt, type, children }: Branch, within = ""): void => {
    if (type === "content") last = within;
    if (role) {
      tags.set(role, (tags.get(role) ?? 0) + 1);
      // A picture has a text of its own, or one below it.
      if (role === "Figure" && !alt && !JSON.stringify(children).includes('"Caption"')) unnamed += 1;
    }
    for (const child of children ?? []) count(child, role && !WRAPS.has(role) ? role : within);
  };
  const pages: string[] = [];
  const orphans: string[] = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const sheet = await pdf.getPage(i);
    const tree = (await sheet.getStructTree()) as Branch | null;
    if (tree) count(tree);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    if (/^H\d$/.test(last)) orphans.push(text.slice(-60));
    pages.push(text);
  }
  type Mark = { title: string; items: Mark[] };
  const names = (marks: Mark[]): string[] => marks.flatMap(({ title, items }) => [title, ...names(items)]);
  const read = {
    title: String((info as { Title?: string }).Title ?? ""),
    language: String((info as { Language?: string }).Language ?? ""),
    outline: names(((await pdf.getOutline()) ?? []) as Mark[]),
    tags,
    unnamed,
    orphans,
    pages,
  };
  await pdf.destroy();
  return read;
}
