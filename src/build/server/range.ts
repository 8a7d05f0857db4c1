/** A part of a file: its first and its last byte. */
export type Range = Readonly<{ first: number; last: number }>;

/**
 * What part of a file the header `Range` asks for.
 * @param size of the file, in bytes
 * @returns "whole" where it asks for what we do not give by parts (several at once, another unit) or is none;
 * "none" where the file has no such part
 */
export function rangeOf(header: string, size: number): Range | "whole" | "none" {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/i.exec(header.replace(/\s/g, "")) ?? [];
  if (!from && !to) return "whole";
  if (!from) {
    // The last so many bytes.
    const length = Math.min(Number(to), size);
    return length > 0 ? { first: size - length, last: size - 1 } : "none";
  }
  const first = Number(from);
  const last = to ? Math.min(Number(to), size - 1) : size - 1;
  if (to && Number(to) < first) return "whole";
  return first < size ? { first, last } : "none";
}
