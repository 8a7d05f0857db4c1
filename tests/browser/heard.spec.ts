import { ambiguous, faultsHeard, heardOn } from "../support/heard.ts";
import { expect, STATUS_404, test } from "../support/page.ts";
import { openEverything, openLive } from "../support/reader.ts";

/* What somebody hears who does not see the page. Unit tests hold what the chapters say to the ear (`heard.test.tsx`). */

const story = ["/", "/gifts/", "/itinerary/", "/concerns/", "/context/", "/aftermath/", "/data/"];
const others = [
  ...["/sources/", "/embed/", "/gifts/glove/", "/itinerary/vostochny/", "/concerns/resolution-1874/"],
  ...["/concerns/washington/", "/context/readings/", "/aftermath/treaty/", "/nothing-here/"],
  ...["/embed/story/", "/embed/itinerary/", "/embed/concerns/", "/embed/gifts/glove/"],
];

for (const path of [...story, ...others])
  test(`who hears ${path} is not lost: names, levels, landmarks, lists, nothing twice`, async ({
    page,
    complaints,
  }) => {
    if (path === "/nothing-here/") complaints.allow(STATUS_404);
    await openLive(page, path);
    await openEverything(page);
    const heard = await heardOn(page);
    expect(faultsHeard(heard)).toEqual([]);
    // Where sources are listed two pages of one publisher may have one name: what they say stands above them.
    if (story.includes(path)) expect(ambiguous(heard)).toEqual([]);
  });

test("the story is heard in its order: the way past the bar, the bar, the opening's words, the chapters, the foot", async ({
  page,
}) => {
  await openLive(page, "/");
  const heard = await heardOn(page);
  const order = [
    ["link", "Skip to the story"],
    ["navigation", "Sections"],
    ["heading", "A rifle for a rifle"],
    ["StaticText", "Russian president Vladimir Putin"],
    ["heading", "The story in two minutes"],
    ...["The gift exchange", "Six days by train", "The objections", "Who was there", "What followed"].map(
      (name) => ["heading", name],
    ),
    ["heading", "How we know"],
    ["contentinfo", ""],
    // What is written in capitals is told in capitals.
  ].map(([role, name = ""]) =>
    heard.findIndex((one) => one.role === role && one.name.toLowerCase().startsWith(name.toLowerCase())),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
