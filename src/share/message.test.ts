import { expect, test } from "vitest";
import { routes } from "../routes.ts";
import { MAIL_MOST, mailAddress, type Sent } from "./message.ts";

const ADDRESS = "https://news.example/graphics/rifle/concerns/shells/?certainty=confirmed";
const sent: Sent = {
  title: "Feared: shells – A rifle for a rifle",
  description: "Feared by Seoul, not established: shells.",
  caveat: { line: "dotted", word: "Feared", text: "Feared by Seoul, not established" },
};
const quote = {
  text: "Shells went south (and “north”). ".repeat(300).trim(),
  directive: null,
  translated: false,
};

/** What a mail program makes of an address. */
const bodyOf = (address: string): string => new URL(address).searchParams.get("body") ?? "";

test("a mail about any page is as long as mail programs take, and holds all that the page says of itself", () => {
  for (const { title, description, caveat, path } of routes) {
    const address = `https://news.example/graphics/rifle${path}?certainty=confirmed&as=reported`;
    const mail = mailAddress({ title, description, caveat }, address);
    expect(mail.length, path).toBeLessThanOrEqual(MAIL_MOST);
    expect(bodyOf(mail)).toBe(`${description}\r\n${title}\r\n${address}`);
  }
});

test("a long quotation is cut at the end of a word; caveat, title and address stay", () => {
  for (const text of [quote.text, "x".repeat(60_000), "말 ".repeat(900), "“".repeat(2_500), "a"]) {
    for (const directive of [null, `:~:text=${"Shells%20".repeat(20)}`]) {
      const mail = mailAddress({ ...sent, quote: { ...quote, text, directive } }, ADDRESS);
      expect(mail.length).toBeLessThanOrEqual(MAIL_MOST);
      const [words = "", title, address] = bodyOf(mail).split("\r\n");
      expect(words).toMatch(/^Feared by Seoul, not established: “.*”$/);
      expect([title, address]).toEqual([sent.title, directive ? `${ADDRESS}#${directive}` : ADDRESS]);
    }
  }
  expect(bodyOf(mailAddress({ ...sent, quote }, ADDRESS))).toMatch(/\S…”\r\n/);
});

test("where the address is what is long, it loses what leads to the very words, and no more", () => {
  const directive = `:~:text=${"%EB%A7%90%20".repeat(150)}`;
  const mail = mailAddress({ ...sent, quote: { ...quote, directive } }, ADDRESS);
  expect(mail.length).toBeLessThanOrEqual(MAIL_MOST);
  expect(bodyOf(mail).split("\r\n").at(-1)).toBe(ADDRESS);
  expect(bodyOf(mail)).toContain("Feared by Seoul, not established: “Shells went south");
});

test("words of a translated page are said to be that", () => {
  const words = bodyOf(
    mailAddress({ ...sent, quote: { ...quote, text: "Granaten", translated: true } }, ADDRESS),
  );
  expect(words).toMatch(
    /^Feared by Seoul, not established: “Granaten” \[machine translation of words on this page\]\r\n/,
  );
});
