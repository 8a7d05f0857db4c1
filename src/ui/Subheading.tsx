import { createContext, type HTMLAttributes, useContext } from "react";

/** The level of the headings inside: 3 within the story, one less where the chapter or item is a page of its own. */
export const HeadingLevel = createContext(3);

/** The level as an attribute, where it is not that of the element. */
export const useAriaLevel = (): { "aria-level"?: number } => {
  const level = useContext(HeadingLevel);
  return level === 3 ? {} : { "aria-level": level };
};

/** A heading one level below the name of its chapter or item. It is an `h3` for the styles, whatever its level. */
export function Subheading(props: HTMLAttributes<HTMLHeadingElement>) {
  return <h3 {...props} {...useAriaLevel()} />;
}
