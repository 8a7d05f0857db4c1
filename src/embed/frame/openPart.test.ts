import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import { embedPage, json, PAGE, settled, useStillTime, wait } from "../../../tests/support/embedPage.ts";

useStillTime();

describe("a link to a part, in the address of the host's page", () => {
  const hosts = "https://host.example/story?x=1&explainer=itinerary/vostochny#top";
  const asPym = (part: string): string =>
    `?childId=here&parentUrl=${encodeURIComponent(`https://host.example/?explainer=${part}`)}`;

  test("through pym: the part opens and is marked, and once all is there the host scrolls to it", () => {
    const { document, news, fire } = settled(`?childId=here&parentUrl=${encodeURIComponent(hosts)}`);
    expect(document.querySelector("[data-here]")?.id).toBe("itinerary/vostochny");
    expect(document.querySelector<HTMLDetailsElement>("details[data-own]")?.open).toBe(true);
    expect(news()).toEqual([]);
    fire("load", {});
    expect(news()).toContain("pymxPYMxherexPYMxscrollToChildPosxPYMx100");
  });

  test("through the Guardian's location", () => {
    const { document, said } = embedPage();
    wait(1);
    expect(said.map(json)).toContainEqual({ id: "rfr", type: "get-location" });
    const opened = settled();
    opened.post(JSON.stringify({ id: "rfr", type: "get-location", search: new URL(hosts).search }));
    expect(opened.document.querySelector("[data-here]")?.id).toBe("itinerary/vostochny");
    opened.fire("load", {});
    expect(opened.news().map(json)).toContainEqual({ id: "rfr", type: "get-position" });
    opened.post(JSON.stringify({ id: "rfr", type: "get-position", iframeTop: -20, pageYOffset: 500 }));
    expect(opened.news().map(json)).toContainEqual({ type: "scroll-to", x: 0, y: 580 });
    expect(document.querySelector("[data-here]")).toBeNull();
  });

  test("our loader, which sees nothing of it, is told when the reader does something here; others are told nothing", () => {
    const { post, news, fire } = settled();
    const acted = () => news().filter((message) => (message as { type?: string }).type === "acted");
    fire("wheel", {});
    expect(acted()).toEqual([]);
    post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    fire("wheel", {});
    expect(acted()).toEqual([{ rfr: 1, type: "acted" }]);
  });

  test("through our loader; a part in something closed opens that too, and the mark moves on", () => {
    const { document, post, news, fire } = settled();
    post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    post({ rfr: 1, type: "open", part: "itinerary/aquarium" });
    expect([...document.querySelectorAll("[data-here]")].map(({ id }) => id)).toEqual(["itinerary/aquarium"]);
    expect(document.querySelector<HTMLDetailsElement>("#fold")?.open).toBe(true);
    fire("load", {});
    expect(news()).toContainEqual({ rfr: 1, type: "opened", top: 300 });
  });

  test("a host that speaks when all is there hears the height before it is asked to scroll", () => {
    const { document, post, news } = settled();
    Object.defineProperty(document, "readyState", { value: "complete" });
    post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    const own = news().filter((message) => typeof message === "object" && message.rfr);
    expect(own).toEqual([
      { rfr: 1, type: "height", height: 1_235 },
      { rfr: 1, type: "opened", top: 100 },
    ]);
  });

  test.each([
    "itinerary/nowhere",
    "gifts/glove",
    "root",
    "train",
    "Itinerary/vostochny",
    "itinerary/vostochny/",
    "../itinerary",
    "itinerary/%22%5D",
    "javascript:alert(1)",
    "",
  ])("%s opens nothing", (part) => {
    const { document, news, fire } = settled(asPym(part));
    fire("load", {});
    expect(document.querySelector("[data-here]")).toBeNull();
    expect(document.querySelector("details[open]")).toBeNull();
    expect(news().filter((message) => /scrollTo/.test(`${message}`))).toEqual([]);
  });
});

describe("a part that another figure of the chapter shows", () => {
  const asked = { rfr: 1, type: "open", part: "itinerary/khasan" } as const;

  test("the chapter's own figure gives way to it, with all that the host has put into the address", () => {
    const opened = settled("?childId=here&f=rfr-itinerary-x#?secret=aB3dE6gH9j");
    opened.post(asked);
    expect(opened.gone).toEqual(["day-14/?childId=here&f=rfr-itinerary-x#?secret=aB3dE6gH9j"]);
    expect(settled().gone).toEqual([]);
  });

  test("that figure stays, and is what the host scrolls to; another of them does nothing", () => {
    const at = (part: string) =>
      settled("", new JSDOM(`<!doctype html>${PAGE.replaceAll('"itinerary"', `"${part}"`)}`));
    const shown = at("itinerary/day-14");
    shown.post(asked);
    shown.fire("load", {});
    expect(shown.gone).toEqual([]);
    expect(shown.news()).toContainEqual({ rfr: 1, type: "opened", top: 100 });
    expect(shown.document.querySelector<HTMLInputElement>("[data-link]")?.value).toBe(
      "https://gifts.example/itinerary/khasan/",
    );
    const other = at("itinerary/day-15");
    other.post(asked);
    expect([other.gone, other.document.querySelector("[data-here]")]).toEqual([[], null]);
  });

  test("a link to another figure, in the same frame, takes the host's address along", () => {
    const { document } = settled("?f=rfr-itinerary-x#?secret=aB3dE6gH9j");
    expect(document.querySelector<HTMLAnchorElement>("a[target=_self]")?.href).toBe(
      "https://story.example/embed/itinerary/day-15/?f=rfr-itinerary-x#?secret=aB3dE6gH9j",
    );
  });
});

describe("the link to pass on", () => {
  const link = ({ document }: { document: Document }): string =>
    document.querySelector<HTMLInputElement>("[data-link]")?.value ?? "";
  const pym = (address: string): string => `?childId=here&parentUrl=${encodeURIComponent(address)}`;

  test("is ours, of the part that is open, where the host's address is not known", () => {
    const opened = settled();
    expect(link(opened)).toBe("https://gifts.example/itinerary/");
    opened.post({ rfr: 1, type: "open", part: "itinerary/vostochny" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/vostochny/");
    opened.post({ rfr: 1, type: "open", part: "itinerary/aquarium" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/aquarium/");
    opened.post({ rfr: 1, type: "open", part: "gifts/glove" });
    expect(link(opened)).toBe("https://gifts.example/itinerary/aquarium/");
  });

  test("is the host's, with the part that is open, in whichever order we hear of them", () => {
    const address = "https://host.example/story?id=7";
    const asked = "https://host.example/story?id=7&explainer=itinerary/vostochny";
    const host = { rfr: 1, type: "host", address } as const;
    const open = { rfr: 1, type: "open", part: "itinerary/vostochny" } as const;
    for (const messages of [
      [host, open],
      [open, host],
    ]) {
      const opened = settled();
      for (const message of messages) opened.post(message);
      expect(link(opened)).toBe(asked);
    }
    const opened = settled();
    opened.post(host);
    expect(link(opened)).toBe("https://host.example/story?id=7&explainer=itinerary");
    expect(link(settled(pym(`${asked}#top`)))).toBe(asked);
    expect(link(settled(pym("https://host.example/#top")))).toBe("https://host.example/?explainer=itinerary");
    expect(link(settled(pym("javascript:alert(1)?explainer=itinerary/vostochny")))).toBe(
      "https://gifts.example/itinerary/vostochny/",
    );
  });

  test("takes nothing over by which the host measures its readers, and all else", () => {
    const query =
      "utm_source=x&id=7&fbclid=a&gclid=b&mc_cid=c&mc_eid=d&utm=kept&explainer=gifts&q=%C3%BC&utm_id=1";
    expect(link(settled(pym(`https://host.example/?${query}`)))).toBe(
      "https://host.example/?id=7&utm=kept&q=%C3%BC&explainer=itinerary",
    );
    expect(link(settled(pym("https://host.example/?utm_source=x")))).toBe(
      "https://host.example/?explainer=itinerary",
    );
  });

  test("is copied and says so; where that is refused it is selected, and nothing is said", async () => {
    const copy = async (opened: ReturnType<typeof embedPage>): Promise<string> => {
      const button = opened.document.querySelector<HTMLElement>("[data-copied]");
      button?.click();
      for (let i = 0; i < 10; i++) await Promise.resolve();
      return button?.textContent ?? "";
    };
    const written: string[] = [];
    vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
    expect(await copy(settled())).toBe("Copied.");
    // Without a host too.
    expect(await copy(embedPage("", false))).toBe("Copied.");
    expect(written).toEqual(["https://gifts.example/itinerary/", "https://gifts.example/itinerary/"]);
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error("no")) }]) {
      vi.stubGlobal("navigator", { clipboard });
      const opened = settled();
      expect(await copy(opened)).toBe("Copy");
      const field = opened.document.activeElement as HTMLInputElement;
      expect(field.dataset.link).toBeDefined();
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    }
    vi.unstubAllGlobals();
  });
});
