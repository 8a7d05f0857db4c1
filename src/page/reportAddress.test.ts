import { expect, test } from "vitest";
import { reportAddress } from "./reportAddress.ts";

const of = { part: "gifts/glove", address: "https://news.example/rifle/gifts/glove/" };

test("a page gets part, claim and address in its query, and keeps what it has", () => {
  const at = new URL(
    reportAddress("https://news.example/contact?form=error#top", { ...of, claim: "g-glove" }),
  );
  expect(at.origin + at.pathname + at.hash).toBe("https://news.example/contact#top");
  expect(Object.fromEntries(at.searchParams)).toEqual({
    form: "error",
    part: of.part,
    claim: "g-glove",
    page: of.address,
  });
  expect(new URL(reportAddress("https://news.example/", of)).searchParams.has("claim")).toBe(false);
});

test.each(["corrections@news.example", "mailto:corrections@news.example"])("%s gets a mail", (contact) => {
  const mail = reportAddress(contact, { ...of, claim: "g-glove" });
  expect(mail).toMatch(/^mailto:corrections@news\.example\?subject=[^&+ ]+&body=[^&+ ]+$/);
  const { searchParams } = new URL(mail);
  expect(searchParams.get("subject")).toBe("Error in A rifle for a rifle: gifts/glove");
  expect(searchParams.get("body")).toBe(
    `Part: gifts/glove\r\nClaim: g-glove\r\nAddress: ${of.address}\r\n\r\nWhat is wrong:\r\n`,
  );
  expect(reportAddress(contact, of)).not.toContain("Claim");
});
