/** As it is: not compressed. */
export const IDENTITY = "identity";

/** What a reader says of the encodings it takes, by their names: from 0, never, to 1. */
function weights(accepted: string): ReadonlyMap<string, number> {
  const said = accepted.split(",").map((one): [string, number] => {
    const [name = "", ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return [name, weight >= 0 && weight <= 1 ? weight : 0];
  });
  return new Map(said);
}

/**
 * The encoding to send: of those that the reader likes best, the smallest. Not compressed, where it takes none of them: a reader
 * that refuses even that is given it all the same, which it can read.
 * @param accepted the header `Accept-Encoding`; undefined: the reader says nothing
 * @param offered how many bytes the file has in each encoding, `identity` among them
 */
export function chooseEncoding(accepted: string | undefined, offered: ReadonlyMap<string, number>): string {
  const asked = weights(accepted ?? "");
  const others = asked.get("*") ?? 0;
  // Whoever names encodings means them more than none at all, which stays allowed unless it is refused.
  const weight = (name: string): number =>
    asked.get(name) ?? (name === IDENTITY ? Math.max(others, 0.0001) : others);
  const [best] = [...offered]
    .filter(([name]) => weight(name) > 0)
    .sort(([a, aBytes], [b, bBytes]) => weight(b) - weight(a) || aBytes - bBytes);
  return best?.[0] ?? IDENTITY;
}
