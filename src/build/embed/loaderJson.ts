import { loaderFile } from "../../embed/loaderFile.ts";
import { integrityOf } from "../integrity.ts";

/**
 * `embed/v1.json`: the address of the loader, its integrity and its size in bytes before compression.
 * @param site where absolute addresses begin, with a slash at the end
 * @param bytes the loader's file
 * @throws where the file does not have the hash that hosts name
 */
export function loaderJson(site: string, bytes: Uint8Array): string {
  if (integrityOf(bytes) !== loaderFile.integrity)
    throw new Error(`${loaderFile.path} is immutable: pages that name its hash would refuse it. Make a v2`);
  return `${JSON.stringify(
    { src: site + loaderFile.path.slice(1), integrity: loaderFile.integrity, bytes: bytes.length },
    null,
    2,
  )}\n`;
}
