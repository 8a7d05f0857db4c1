import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Selector } from "postcss-selector-parser";

/** Names that occur in some HTML. Those of elements are in lower case. */
export interface Names {
  elements: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
}

/** The names that occur in pages, or in pieces of HTML. */
export function namesIn(pages: readonly string[]): Names {
  const names: Names = { elements: new Set(), classes: new Set(), ids: new Set(), attributes: new Set() };
  const add = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      names.elements.add(node.tagName.toLowerCase());
      for (const { name, value } of node.attrs) {
        names.attributes.add(name);
        if (name === "id") names.ids.add(value);
        if (name === "class") for (const one of value.split(/\s+/)) names.classes.add(one);
      }
    }
    if ("content" in node) add(node.content);
    if ("childNodes" in node) node.childNodes.forEach(add);
  };
  // With scripting, the content of <noscript> would be text.
  for (const html of pages) add(parse(html, { scriptingEnabled: false }));
  return names;
}

/** Whether a selector may match something where these names occur. */
export const mayMatch = (selector: Selector, names: Names): boolean =>
  selector.nodes.every((node) => {
    switch (node.type) {
      case "tag":
        return names.elements.has(node.value.toLowerCase());
      case "class":
        return names.classes.has(node.value);
      case "id":
        return names.ids.has(node.value);
      case "attribute":
        return names.attributes.has(node.attribute);
      case "pseudo":
        return (
          ![":is", ":where", ":has"].includes(node.value) ||
          node.nodes.some((inner) => mayMatch(inner, names))
        );
      default:
        return true;
    }
  });
