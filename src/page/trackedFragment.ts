/**
 * Goes to the part that a fragment names, where a tracker has added something to it (`#gifts&xtor=RSS-1`): the browser has found
 * no element of that name.
 */
export function dropTracker(): void {
  const [, own] = /^#([^:&?]+)[&?]/.exec(location.hash) ?? [];
  if (own) location.replace(`#${own}`);
}
