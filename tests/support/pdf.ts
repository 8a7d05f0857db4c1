import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Sizes of paper, in inches. */
export const A4 = { paperWidth: 8.27, paperHeight: 11.69 };
export const LETTER = { paperWidth: 8.5, paperHeight: 11 };

/** A branch of what a PDF tells a screen reader. */
type Branch = { role?: string; lang?: string; alt?: string; id?: string; children?: Branch[] };

/** What a printed page is made of. */
export type Printed = {
  title: string;
  language: string;
  /** The names of its bookmarks, in their order. */
  outline: string[];
  /** How often each kind of element occurs: H1, P, L, Figure … */
  tags: Map<string, number>;
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
  const count = ({ role, children }: Branch): void => {
    if (role) tags.set(role, (tags.get(role) ?? 0) + 1);
    for (const child of children ?? []) count(child);
  };
  const pages: string[] = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const sheet = await pdf.getPage(i);
    const tree = (await sheet.getStructTree()) as Branch | null;
    if (tree) count(tree);
    const { items } = await sheet.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
  }
  type Mark = { title: string; items: Mark[] };
  const names = (marks: Mark[]): string[] => marks.flatMap(({ title, items }) => [title, ...names(items)]);
  const read = {
    title: String((info as { Title?: string }).Title ?? ""),
    language: String((info as { Language?: string }).Language ?? ""),
    outline: names(((await pdf.getOutline()) ?? []) as Mark[]),
    tags,
    pages,
  };
  await pdf.destroy();
  return read;
}
