import { copied } from "../../ui/copyField.ts";

import { root } from "./hostState.ts";

/** The field at the foot with the address to pass on: `name` is the part it leads to, `data-link` our site. */
export const field = document.querySelector("[data-link]") as HTMLInputElement;

// The controls of the page work with a host or without. CSS goes by what is chosen, and the height follows.
for (const radio of document.querySelectorAll<HTMLInputElement>("[data-choice]")) {
  const choice = radio.dataset.choice as string;
  if (root.dataset[choice] === radio.value) radio.checked = true;
  radio.onchange = () => {
    root.dataset[choice] = radio.value;
  };
}
// A figure that leads to another in the same frame takes along what the host has put into the address.
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[target=_self]")) {
  link.search = location.search;
  link.hash = location.hash;
}
const button = document.querySelector("[data-copied]") as HTMLElement;
button.onclick = () =>
  copied(field).then((done) => {
    if (done) button.textContent = button.dataset.copied as string;
  });
