/**
 * The loader as hosts name it in their pages, with the hash by which their browsers check it. Once published, a version
 * never changes: a new one is a new file beside it.
 */
export const loaderFile = {
  path: "/embed/v1.js",
  integrity: "sha384-BxdpUzziWrBQ5OOm0SbVeTtaHpxtegycjgJmn63oQKXqcbWy4lUhi/J+tQxNm3fR",
} as const;
