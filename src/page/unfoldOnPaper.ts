/*
 * Opens for paper what is folded, where a stylesheet cannot (styles/print.css): Firefox before 143, Safari before 18.4. It stays
 * open. A page imports this file; an embed has it in its head.
 */
if (!CSS.supports("selector(::details-content)"))
  addEventListener("beforeprint", () => {
    // Whatever is folded anywhere.
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

export {};
