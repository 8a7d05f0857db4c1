type Address = { pathname: string; search: string };

/**
 * The address of the page as it is, relative to where the story begins. The router's own is that of its last render:
 * between a change and that render two changes would not know of each other.
 * @param rendered what the router says, for where there is no page of ours round it
 */
export function addressNow(rendered: Address): Address {
  const top = document.getElementById("root")?.dataset.top;
  if (!top) return rendered;
  const { pathname, search } = window.location;
  return { pathname: pathname.slice(new URL(top).pathname.length - 1), search };
}
