import { JSDOM } from "jsdom";

const parser = new new JSDOM("").window.DOMParser();

/** A document of this HTML. All share one window, which takes longer to make than most pages take to parse. */
export const parseHtml = (html: string): Document => parser.parseFromString(html, "text/html");
