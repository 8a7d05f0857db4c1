import type { MapLabels } from "../mapLabels.ts";

/** Every word on the map. */
export const mapLabels = {
  overviewTitle: "Map: Kim Jong Un’s journey by train, 10 to 19 September 2023",
  vladivostokTitle: "Map: the stops round Vladivostok, 16 and 17 September 2023",
  overview: {
    pyongyang: { day: "10", dayAfter: ", 19", lines: ["Pyongyang"] },
    khasan: { day: "12", lines: ["Khasan"] },
    vostochny: { day: "13", lines: ["Vostochny", "Cosmodrome"] },
    komsomolsk: { day: "15", lines: ["Komsomolsk-", "on-Amur"] },
    artyom: { day: "16–17", lines: ["Artyom"], note: "for Vladivostok" },
    "gagarin-plant": { lines: ["Gagarin plant"] },
  },
  vladivostok: {
    artyom: { day: "16, 17", lines: ["Artyom", "station"] },
    knevichi: { day: "16", lines: ["Knevichi airfield"] },
    frigate: { day: "16", lines: ["Vladivostok"], note: "the frigate" },
    mariinsky: { day: "16", lines: ["Mariinsky Theatre"], note: "Primorsky Stage" },
    university: { day: "17", lines: ["University"] },
    aquarium: { day: "17", lines: ["Aquarium"] },
    arnika: { day: "17", lines: ["Arnika", "plant"], note: "district only" },
  },
  reported: {
    komsomolsk: { lines: ["Komsomolsk-", "on-Amur"], note: "announced" },
    vladivostok: { lines: ["Vladivostok"], note: "announced" },
    shipyard: { lines: ["A shipyard"], note: "rumoured" },
  },
  towns: { ussuriysk: "Ussuriysk", khabarovsk: "Khabarovsk" },
  countries: {
    russia: ["Russia"],
    china: ["China"],
    northKorea: ["North", "Korea"],
    southKorea: ["South", "Korea"],
    japan: ["Japan"],
  },
  waters: {
    seaOfJapan: ["Sea of Japan", "(East Sea)"],
    okhotsk: ["Sea of", "Okhotsk"],
    amurBay: ["Amur Bay"],
    ussuriBay: ["Ussuri Bay"],
  },
  russky: ["Russky", "Island"],
  locator: {
    title: "Globe: the map’s frame lies over north-east Asia, between China, the two Koreas and Japan",
    caption: "The frame is the map below, between China, the two Koreas and Japan.",
  },
  km: "km",
  key: {
    title: "How to read the lines",
    full: "Full line: train on record, or no other railway joins the ends",
    hollow: "Hollow line: he went; the track between is our reading",
    twice: "Two lines, a chevron each: out and back",
    unused: "Thin line into Vladivostok: railway, not reported as used",
    ring: "Ring: stop by rail",
    dot: "Dot: reached by road",
    district: "Hollow ring: somewhere in this district",
    announced: "Dashed ring and link: announced, and no way with it",
    rumour: "Dotted ring: rumoured",
  },
} as const satisfies MapLabels;
