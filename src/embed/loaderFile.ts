/**
 * The loader as hosts name it in their pages, with the hash by which their browsers check it. Once published, a version
 * never changes: a new one is a new file beside it.
 */
export const loaderFile = {
  path: "/embed/v1.js",
  integrity: "sha384-vZhuMdsBiaYM7dCHAuFqDNQyryOtVgp5oDhTsWUdOPr4pMIxudgyHW2C7dankOiD",
} as const;
