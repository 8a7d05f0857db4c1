import { bar } from "@edition/bar.ts";

/** The title of a part's page: what it is, then the story's name. */
export const pageTitle = (title: string): string => `${title} – ${bar.story}`;
