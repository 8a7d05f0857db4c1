import { story } from "../story/en/story.ts";

/** The picture that stands for a page where it is shared: its address, its size in px, and what it shows. */
export type ShareImage = { url: string; width: number; height: number; alt: string };

/**
 * The one place that says which picture this is, for social tags and structured data.
 * @param site where absolute addresses begin, with a slash at the end
 */
export const shareImage = (site: string): ShareImage => ({
  url: `${site}card.png`,
  width: 1200,
  height: 630,
  alt: story.title,
});
