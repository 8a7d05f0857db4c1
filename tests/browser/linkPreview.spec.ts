import ogs from "open-graph-scraper";
import { siteUrl } from "../../src/build/site.ts";
import { expect, test } from "../support/page.ts";
import { routes } from "../support/routes.ts";

const { url: site } = siteUrl(process.env);

/** One address of each kind, as somebody would paste it into a chat. */
const shared = routes.filter(({ path }) =>
  [
    "/",
    "/gifts/",
    "/gifts/sword/",
    "/itinerary/frigate/",
    "/concerns/shells/",
    "/concerns/resolution-1874/",
    "/concerns/rules/",
    "/context/kim-jong-sik/",
    "/aftermath/containers/",
    "/sources/",
  ].includes(path),
);

test("a chat makes a preview of an address of each kind", async ({ request, origin }) => {
  expect(shared).toHaveLength(10);
  for (const { path, title, description } of shared) {
    // The client takes no host without a dot.
    const server = origin.replace("localhost", "127.0.0.1");
    const { error, result } = await ogs({ url: `${server}${path}?utm_source=chat` });
    expect(error, path).toBe(false);
    expect(result, path).toMatchObject({
      ogTitle: title,
      ogDescription: description,
      ogUrl: site + path.slice(1),
      ogType: "article",
      ogLocale: "en_GB",
      twitterCard: "summary_large_image",
    });
    const [picture] = result.ogImage ?? [];
    expect(picture).toMatchObject({ width: "1200", height: "630" });
    expect(picture?.alt?.length).toBeGreaterThan(20);
    expect(picture?.url.startsWith(site)).toBe(true);
    const answer = await request.get(picture?.url.replace(site, `${origin}/`) ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
  }
});
