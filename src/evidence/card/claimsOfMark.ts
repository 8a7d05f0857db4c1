/** The claims that a mark stands for, by id: first the one that its link leads to. `Mark` writes both. */
export const claimsOfMark = ({ hash, dataset }: HTMLAnchorElement): string[] => [
  hash.replace("#claim-", ""),
  ...(dataset.claims?.split(" ") ?? []),
];
