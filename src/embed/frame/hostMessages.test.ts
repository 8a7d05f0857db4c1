import { describe, expect, test } from "vitest";
import {
  embedPage,
  heightOf,
  json,
  type Message,
  settled,
  useStillTime,
  wait,
} from "../../../tests/support/embedPage.ts";

useStillTime();

test("without a host it says nothing and listens to no message", () => {
  const { said, listeners } = embedPage("", false);
  wait(10_000);
  expect(said).toEqual([]);
  expect(listeners.map(([type]) => type)).not.toContain("message");
});

test("its height is said as soon as the script has run, in whole px, in every language that needs no question", () => {
  const { said } = embedPage("?theme=dark&f=rfr-itinerary-x");
  wait(0);
  expect(heightOf(said)).toEqual({
    sentinel: "amp",
    type: "embed-size",
    height: 1_235,
    "datawrapper-height": { "rfr-itinerary-x": 1_235 },
  });
  expect(said.map(json)).toContainEqual({
    src: "https://story.example/embed/itinerary/?theme=dark&f=rfr-itinerary-x",
    context: "iframe.resize",
    height: 1_235,
    type: "set-height",
    value: 1_235,
  });
  expect(said).toContain("[iFrameResizerChild]Ready");
  expect(said).toContainEqual({ rfr: 1, type: "hello" });
  // Nothing that only one kind of host would understand, before there is a sign of it.
  expect(said.filter((message) => `${message}`.startsWith("pym"))).toEqual([]);
  expect(JSON.stringify(said)).not.toMatch(/iframe-resized|"message"|iFrameSizer|"rfr":1,"type":"height"/);
});

test("the key for the older Datawrapper loader is part of the address, and can end no selector", () => {
  const keyOf = (address: string): string => {
    const { said } = embedPage(address);
    wait(0);
    const height = heightOf(said) as { "datawrapper-height": object };
    return Object.keys(height["datawrapper-height"])[0] ?? "";
  };
  expect(keyOf("?f=rfr-gifts-x")).toBe("rfr-gifts-x");
  expect(keyOf("")).toBe("https://story.example/embed/itinerary/");
  for (const bad of ["?f=a'%5D,b%5B'", "?f=%22x", "?f=", "#'];x"]) {
    const key = keyOf(bad);
    expect(key).not.toMatch(/['"\\]/);
    expect(new URL(bad, "https://story.example/embed/itinerary/").href).toContain(key);
  }
});

test("it is said again to hosts that come late, and when the fonts are there", async () => {
  const opened = embedPage();
  opened.news();
  await Promise.resolve();
  expect(heightOf(opened.news())).toBeDefined();
  for (const ms of [250, 1_750, 7_000]) {
    wait(ms - 1);
    opened.news();
    wait(1);
    expect(heightOf(opened.news())).toBeDefined();
  }
  wait(600_000);
  expect(opened.news()).toEqual([]);
});

describe("a host that speaks is answered in its language", () => {
  test.each<[string, string, unknown, Message]>([
    [
      "AMP and newswire",
      "",
      { sentinel: "amp", type: "frames-init" },
      {
        sentinel: "amp",
        type: "embed-size",
        height: 1_235,
        "datawrapper-height": { "https://story.example/embed/itinerary/": 1_235 },
      },
    ],
    ["pym", "?childId=a_b", "pymxPYMxa_bxPYMxwidthxPYMx600", "pymxPYMxa_bxPYMxheightxPYMx1235"],
    [
      "iframe-resizer 4",
      "",
      "[iFrameSizer]f1:8:false:false:32:true:true:0:auto::0:0:false:parent:auto:true",
      "[iFrameSizer]f1:1235:600:init",
    ],
    [
      "open-iframe-resizer as iframe-resizer",
      "",
      "[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
      "[iFrameSizer]ID:1235:600:resizeObserver",
    ],
    [
      "iframe-resizer 5",
      "",
      "[iFrameSizer]f1:8:false:false:32:true:true:0:auto:::0:false:parent:auto:true:0:0:true:GPLv3:5.5.9:0::true",
      "[iFrameSizer]f1:1235:600:init:5.5.9",
    ],
    [
      "open-iframe-resizer",
      "",
      { type: "iframe-child-init" },
      { type: "iframe-resized", width: 600, height: 1_235 },
    ],
    [
      "open-iframe-resizer, asking",
      "",
      { type: "iframe-get-child-dimensions" },
      { type: "iframe-resized", width: 600, height: 1_235 },
    ],
    [
      "WordPress",
      "#?secret=aB3dE6gH9j",
      { message: "ready", secret: "aB3dE6gH9j" },
      { message: "height", value: 1_235, secret: "aB3dE6gH9j" },
    ],
    ["our loader", "", { rfr: 1, type: "hello" }, { rfr: 1, type: "height", height: 1_235 }],
  ])("%s", (_, address, question, answer) => {
    const { post, news, resize } = settled(address);
    post(question);
    wait();
    expect(news()).toContainEqual(answer);
    // Once known, it hears of every change.
    resize({ height: 2_000 });
    expect(JSON.stringify(news())).toContain(
      JSON.stringify(answer)
        .replaceAll("1235", "2000")
        .replace(/init(:5\.5\.9)?/, "resizeObserver"),
    );
  });

  test("the Guardian's newsletter asks by one word", () => {
    const { post, news } = settled();
    post("resize");
    wait();
    expect(news().map(json)).toContainEqual(expect.objectContaining({ type: "set-height", value: 1_235 }));
  });

  test("our loader's greeting is returned before the height is said", () => {
    const { post, news } = settled();
    post({ rfr: 1, type: "hello" });
    wait();
    const ours = news().filter((message) => typeof message === "object" && message.rfr);
    expect(ours.map((message) => (message as { type: string }).type)).toEqual(["hello", "height"]);
  });

  test("our loader is greeted again until it has spoken", () => {
    const isGreeting = (message: Message): boolean => typeof message === "object" && message.type === "hello";
    const { post, news } = embedPage();
    expect(news().filter(isGreeting)).toHaveLength(1);
    wait(500);
    expect(news().filter(isGreeting)).not.toEqual([]);
    post({ rfr: 1, type: "host", address: "https://host.example/" });
    wait(5_000);
    const after = news();
    expect(after.filter(isGreeting)).toEqual([]);
    expect(after).toContainEqual({ rfr: 1, type: "height", height: 1_235 });
  });

  test("only the host: what anybody else posts is not heard", () => {
    const { post, news } = settled();
    for (const data of [
      { type: "iframe-child-init" },
      "resize",
      { rfr: 1, type: "open", part: "itinerary" },
    ]) {
      post(data, {});
      post(data, null);
    }
    wait();
    expect(news()).toEqual([]);
  });

  test("one that asks whenever it is answered makes no storm", () => {
    const { host, post, news } = settled();
    host.hear = () => post("resize");
    post("resize");
    wait(1_000);
    expect(news().length).toBeLessThan(150);
  });
});
