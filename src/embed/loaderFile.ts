/**
 * The loader as hosts name it in their pages, with the hash by which their browsers check it. Once published, a version
 * never changes: a new one is a new file beside it.
 */
export const loaderFile = {
  path: "/embed/v1.js",
  integrity: "sha384-r22ldr2TvG/hcQe5C7KF8eRkEzmm7DxkANsowUK7r1RDPqmxaN0UZugPAEy+8c1v",
} as const;
