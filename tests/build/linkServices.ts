/** Where something of a page is said: in a property or a name of its head, in its JSON-LD, its oEmbed answer, or a link. */
type Place = `${"property" | "name" | "ld" | "oembed" | "link"}:${string}` | "title";

/** How a service makes a card of a link: facts from what it publishes itself, or from its own code. */
export type LinkService = {
  name: string;
  /** Where that is said, and when it was read. */
  source: string;
  /** So many bytes of a page it reads at most. */
  bytes: number;
  /** Whether it reads the canonical page instead, where a page names one. */
  followsCanonical?: true;
  /** The places that it goes through until one says something. */
  title: readonly Place[];
  description: readonly Place[];
  picture: readonly Place[];
  /** What it takes two links for the same by; none: the address as it was sent. */
  key: readonly Place[];
  /** How large a picture may be, in bytes, and how wide it has to be, in px. */
  pictureBytes?: number;
  pictureWidth?: number;
};

const MB = 1_048_576;

/** The cards of the web's own words: Open Graph, and what stands for it where that is missing. */
const openGraph = {
  title: ["property:og:title", "title"],
  description: ["property:og:description", "name:description"],
  picture: ["property:og:image"],
} as const;

/** One line a service. Where it publishes no limit, the whole page counts, up to 1 MB. */
export const linkServices: readonly LinkService[] = [
  {
    name: "Mastodon",
    source:
      "github.com/mastodon/mastodon, app/lib/link_details_extractor.rb, app/services/fetch_link_card_service.rb; 2026-11-30",
    bytes: MB,
    ...openGraph,
    title: ["ld:headline", "property:og:title", "title"],
    description: ["ld:description", "property:og:description", "name:description"],
    key: ["link:canonical", "property:og:url"],
  },
  {
    name: "Discourse",
    source:
      "github.com/discourse/discourse, lib/onebox/helpers.rb (fetch_html_doc), lib/onebox/engine/standard_embed.rb; 2026-11-30",
    bytes: MB,
    followsCanonical: true,
    ...openGraph,
    title: ["oembed:title", "property:og:title", "title"],
    key: ["link:canonical"],
  },
  {
    name: "Slack",
    source: "api.slack.com/robots (first 32 KB), opengraphplus.com/consumers/slack/tags (order); 2026-11-30",
    bytes: 32 * 1024,
    title: ["oembed:title", "name:twitter:title", "property:og:title", "title"],
    description: ["name:twitter:description", "property:og:description", "name:description"],
    picture: ["name:twitter:image", "property:og:image"],
    key: [],
  },
  {
    name: "Telegram",
    source: "tryunfurl.com/telegram-link-preview.html: its order, pictures up to 5 MB; 2026-11-30",
    bytes: MB,
    title: ["property:og:title", "name:twitter:title", "title"],
    description: ["property:og:description", "name:twitter:description", "name:description"],
    picture: ["property:og:image", "name:twitter:image"],
    key: [],
    pictureBytes: 5 * MB,
    pictureWidth: 200,
  },
  {
    name: "iMessage",
    source:
      "Apple, Technical Note TN2444, Best Practices for Link Previews in Messages; opengraph-check.com (5 MB); 2026-11-30",
    bytes: MB,
    ...openGraph,
    key: [],
    pictureBytes: 5 * MB,
  },
  {
    name: "KakaoTalk",
    source: "devtalk.kakao.com/t/scrap/33984; pictures become 800 × 400 (t/og-image-og/139618); 2026-11-30",
    bytes: MB,
    ...openGraph,
    key: [],
    pictureWidth: 800,
  },
  {
    name: "VK",
    source: "dev.vk.com/en/method/wall.parseAttachedLink: Open Graph of the page; 2026-11-30",
    bytes: MB,
    ...openGraph,
    key: [],
  },
];
