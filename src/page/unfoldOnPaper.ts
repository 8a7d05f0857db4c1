/** Shows on paper what is folded, where a stylesheet cannot (styles/print.css): Firefox before 143, Safari before 18.4. */
export function unfoldOnPaper(): void {
  if (CSS.supports("selector(::details-content)")) return;
  let folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
}
