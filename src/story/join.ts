/** A record with the same ids: what `join` makes of each entry. Keeps their order. */
export function byId<Id extends string, From, To>(
  of: Readonly<Record<Id, From>>,
  join: (id: Id, facts: From) => To,
): Readonly<Record<Id, To>> {
  const entries = Object.entries(of) as [Id, From][];
  return Object.fromEntries(entries.map(([id, facts]) => [id, join(id, facts)])) as Record<Id, To>;
}

/** What `join` makes of each entry of a list, which has at least one. */
export function each<const All extends readonly [unknown, ...unknown[]], To>(
  of: All,
  join: (facts: All[number]) => To,
): readonly [To, ...To[]];
export function each<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  join: (facts: From) => To,
): readonly [To, ...To[]] {
  return [join(first), ...rest.map(join)];
}
