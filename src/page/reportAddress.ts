import { report } from "@edition/words.ts";
import { fill } from "../story/language.ts";

/**
 * Where a reader reports an error: a mail address becomes a mail whose subject and first lines are written; a page gets
 * `part`, `claim` and `page` in its query, beside what it has there.
 * @param contact a page, `mailto:` with an address, or the address alone, as CONTACT_URL has it
 * @param of the part by its id, where it stands (absolute), and the claim that the reader has before them
 */
export function reportAddress(
  contact: string,
  { part, address, claim }: { part: string; address: string; claim?: string },
): string {
  if (/^https?:/i.test(contact)) {
    const page = new URL(contact);
    page.searchParams.set("part", part);
    if (claim) page.searchParams.set("claim", claim);
    page.searchParams.set("page", address);
    return page.href;
  }
  const lines = [
    fill(report.part, part),
    ...(claim ? [fill(report.claim, claim)] : []),
    fill(report.page, address),
    "",
    report.wrong,
    "",
  ];
  // A mail program reads a plus as a plus, and a line ends in two letters (RFC 6068).
  const subject = encodeURIComponent(fill(report.subject, part));
  return `mailto:${contact.replace(/^mailto:/i, "")}?subject=${subject}&body=${lines.map(encodeURIComponent).join("%0D%0A")}`;
}
