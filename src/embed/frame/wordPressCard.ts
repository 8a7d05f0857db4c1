import { host, main, pathname, root, state } from "./hostState.ts";
import { post } from "./post.ts";

/**
 * WordPress cuts a frame off at 1000 px. There the page is a card: the chapter or item scrolls, and the line that names
 * the story stays below it. The sandbox lets no link lead out, so WordPress is asked to follow links to our site.
 */
export const startWordPressCard = (): void => {
  root.dataset.card = "";
  main.after(main.lastElementChild as Element);
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link || link.host !== host || link.pathname === pathname) return;
    event.preventDefault();
    post({ message: "link", value: link.href, secret: state.secret as string });
  });
};
