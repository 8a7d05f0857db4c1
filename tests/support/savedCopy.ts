/** Saves pages as people do, by the public rules of the tools that they do it with. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { APIRequestContext, Page } from "@playwright/test";

/** Elements whose address either tool follows or rewrites, as both read them: by their tags. */
const TAG = /<(?:a|area|link|script|img|iframe)\b[^>]*>/g;
const ADDRESS = /(\s(?:href|src)=")([^"]*)(")/;
const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const URL_IN_STYLE = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/** What a page needs in order to be shown, by the tag that names it. */
type Requisite = (tag: string) => boolean;

/** wget's manual, `--page-requisites`: pictures, scripts, stylesheets and icons; no other link. */
const ofWget: Requisite = (tag) =>
  /^<(?:script|img|iframe)\b/.test(tag) || /^<link\b[^>]*\srel="(?:stylesheet|icon)"/.test(tag);

/** Chromium's "Webpage, complete": as wget's, but no icons. */
const ofBrowser: Requisite = (tag) => /^<(?:script|img)\b/.test(tag) || /\srel="stylesheet"/.test(tag);

/** Writes a file, with its folder, and returns its address on the disk. */
export function writeCopy(file: string, content: string | Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return pathToFileURL(file).href;
}

/** Gathers files in a folder, each at the place that its address has there. */
class Copy {
  readonly #files = new Map<string, string>();
  readonly #get: APIRequestContext;
  readonly #place: (url: URL) => string;

  constructor(get: APIRequestContext, place: (url: URL) => string) {
    this.#get = get;
    this.#place = place;
  }

  /** Fetches a file once, and what it asks for itself, if it is a stylesheet. */
  async fetch(address: string, base: string, rewrite: boolean): Promise<void> {
    const url = new URL(address, base);
    if (url.protocol === "data:" || this.#files.has(url.href)) return;
    const file = this.#place(url);
    this.#files.set(url.href, file);
    const body = await (await this.#get.get(url.href)).body();
    writeCopy(file, body);
    if (!rewrite || !url.pathname.endsWith(".css")) return;
    writeCopy(file, await this.styles(body.toString(), url.href, file));
  }

  /** An address as the copy has it: relative to a file of the copy where it has been fetched, else whole. */
  address(written: string, base: string, from: string): string {
    if (/^(?:#|data:|mailto:)/.test(written)) return written;
    const url = new URL(written, base);
    const { hash } = url;
    url.hash = "";
    const file = this.#files.get(url.href);
    return file ? relative(dirname(from), file) + hash : url.href + hash;
  }

  /** Styles with their addresses written anew, once what they ask for has been fetched. */
  async styles(css: string, base: string, from: string): Promise<string> {
    for (const [, address = ""] of css.matchAll(URL_IN_STYLE))
      if (!address.startsWith("#")) await this.fetch(address, base, true);
    return css.replace(URL_IN_STYLE, (_, address: string) => `url(${this.address(address, base, from)})`);
  }

  /** The page itself. Returns its address on the disk. */
  async page(html: string, base: string, file: string, needs: Requisite, inStyles: boolean): Promise<string> {
    this.#files.set(base, file);
    for (const [tag] of html.matchAll(TAG)) {
      const [, , address] = ADDRESS.exec(tag) ?? [];
      if (address && needs(tag)) await this.fetch(address, base, inStyles);
    }
    let written = html.replace(TAG, (tag) =>
      tag.replace(
        ADDRESS,
        (_, before: string, address: string, after: string) =>
          `${before}${this.address(address, base, file)}${after}`,
      ),
    );
    if (inStyles)
      for (const [style, open, css = "", close] of written.matchAll(STYLE)) {
        const anew = await this.styles(css, base, file);
        written = written.replace(style, () => `${open}${anew}${close}`);
      }
    return writeCopy(file, written);
  }
}

/**
 * `wget --page-requisites --convert-links`: the page as it was sent and what it needs, in folders as on the host. Links to what was
 * fetched become relative, all others absolute, in styles too.
 * @param folder where the copy goes
 * @returns the address of the copy on the disk
 */
export async function saveLikeWget(page: Page, path: string, folder: string): Promise<string> {
  const get = page.context().request;
  const response = await get.get(path);
  const place = ({ pathname }: URL): string => join(folder, pathname.replace(/\/$/, "/index.html"));
  const url = new URL(response.url());
  return new Copy(get, place).page(await response.text(), url.href, place(url), ofWget, true);
}

/**
 * Chromium's "Save page as", complete: the page as it is by now, what scripts have made of it too, beside a folder with its scripts,
 * sheets and pictures. Its styles stay as they are; so do the addresses in them.
 * @param folder where the copy goes
 * @returns the address of the copy on the disk
 */
export async function saveLikeBrowser(page: Page, folder: string): Promise<string> {
  const file = join(folder, "page.html");
  const place = ({ pathname }: URL): string => join(folder, "page_files", pathname.split("/").at(-1) ?? "");
  const copy = new Copy(page.context().request, place);
  return copy.page(await page.content(), page.url(), file, ofBrowser, false);
}

/**
 * The browser's "Webpage, single file": MHTML, whose styles are the rules as the browser has them.
 * @param folder where the copy goes
 * @returns the address of the copy on the disk
 */
export async function saveAsMhtml(page: Page, folder: string): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureSnapshot", { format: "mhtml" });
  return writeCopy(join(folder, "page.mhtml"), data);
}
