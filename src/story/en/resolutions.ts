import type { ResolutionNumber } from "../facts/resolutions.ts";
import type { Cited, PartWords } from "../types.ts";

type ResolutionWords = PartWords & {
  /** What led to it, where a claim says. */
  readonly occasion?: Cited;
  /** What it forbids, in plain words. */
  readonly forbids: Cited;
  /** The decree by which Russia’s president put it into force at home. */
  readonly decree?: Cited;
  /** Our own lead-in before a quoted paragraph that is no sentence, by the paragraph. */
  readonly leads?: Readonly<Record<string, string>>;
};

/** By number. */
export const resolutionWords: Readonly<Record<ResolutionNumber, ResolutionWords>> = {
  "1695": {
    title: "UN resolution 1695, 2006: missile goods and technology",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: the Security Council required states to stop missile goods and technology moving to or from North Korea.",
    cites: ["r-1695"],
    occasion: ["It followed missile launches by North Korea.", "r-1695"],
    forbids: [
      "It requires states to stop missile goods and technology from moving to or from North Korea.",
      "r-1695",
    ],
  },
  "1718": {
    title: "UN resolution 1718, 2006: heavy weapons, nuclear and missile items",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the first nuclear test: bans heavy weapons, missile and nuclear items and luxury goods, and creates a committee.",
    cites: ["r-1718", "r-rule-travel"],
    occasion: ["It followed North Korea’s first nuclear test.", "r-1718"],
    forbids: [
      "It bans heavy weapons, missile and nuclear items and luxury goods for North Korea. It tells states not to admit people on the UN’s sanctions list, and creates the UN’s sanctions committee.",
      "r-1718",
      "r-rule-travel",
    ],
    decree: [
      "President Putin put it into force in Russia by a decree dated 27 May 2007.",
      "r-ru-decree-2007",
    ],
    leads: {
      "8 (a) (iii)": "No state may supply North Korea with",
      "8 (c)":
        "Nobody may train North Korea (the DPRK) in the use or making of heavy weapons, missiles or nuclear items, or be trained by it:",
    },
  },
  "1874": {
    title: "UN resolution 1874, 2009: no arms from North Korea",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: no state may take any arms from North Korea, and nearly none may be sent there.",
    cites: ["r-1874"],
    forbids: [
      "It bans taking any arms from North Korea, and sending any arms there except small arms. It demands an end to launches that use ballistic missile technology.",
      "r-1874",
    ],
    leads: {
      "10": "Until resolution 2270 banned it in 2016, states could still send North Korea (the DPRK) small arms, if they told the UN’s sanctions committee five days before. The ban covers all arms",
    },
  },
  "2087": {
    title: "UN resolution 2087, 2013: a satellite launch condemned",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: condemns the satellite launch of December 2012 and sanctions North Korea’s space agency.",
    cites: ["r-2087"],
    occasion: ["It followed a North Korean satellite launch.", "r-2087"],
    forbids: [
      "It condemns the satellite launch of December 2012 and puts sanctions on North Korea’s space agency.",
      "r-2087",
    ],
    leads: { "3": "It demands that North Korea shall" },
  },
  "2094": {
    title: "UN resolution 2094, 2013: the bans enforced",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the third nuclear test: tightens the enforcement of the bans. Its annex names luxury cars.",
    cites: ["r-2094", "r-rule-vehicles"],
    occasion: ["It followed North Korea’s third nuclear test.", "r-2094"],
    forbids: ["It tightens the enforcement of the bans.", "r-2094"],
    leads: { "annex IV": "Among the luxury goods:" },
  },
  "2270": {
    title: "UN resolution 2270, 2016: small arms too",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: bans small arms too, bans aviation and rocket fuel, and makes all cargo subject to inspection.",
    cites: ["r-2270"],
    forbids: [
      "It bans sending North Korea small arms too, bans aviation and rocket fuel and help with launches, and makes all cargo subject to inspection.",
      "r-2270",
      "r-rule-launch",
    ],
    decree: [
      "President Putin put it into force in Russia by a decree dated 29 December 2016.",
      "r-ru-decree-2016",
    ],
    leads: { "8": "DPRK stands for North Korea. States may not send it any item that they judge" },
  },
  "2321": {
    title: "UN resolution 2321, 2016: scientific cooperation suspended",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the fifth nuclear test: suspends most scientific and technical cooperation with North Korea and caps coal exports.",
    cites: ["r-2321"],
    occasion: ["It followed North Korea’s fifth nuclear test.", "r-2321"],
    forbids: [
      "It suspends most scientific and technical cooperation with North Korea and caps its coal exports.",
      "r-2321",
    ],
    decree: [
      "President Putin put it into force in Russia by a decree published on 16 October 2017.",
      "r-ru-decree-2017",
    ],
    leads: {
      "11": "DPRK stands for North Korea. With the exceptions that follow, states shall suspend",
      "11 (a)":
        "In some fields only the UN’s sanctions committee can allow it, if it does not help nuclear or missile work:",
      "11 (b)":
        "In all other fields each state decides by itself whether to allow it, and must tell the committee beforehand:",
      "15": "On visitors; each host state decides whom this covers:",
      "30": "No state may supply North Korea with",
    },
  },
  "2356": {
    title: "UN resolution 2356, 2017: more names on the list",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: adds people and organisations to the UN sanctions list on North Korea.",
    cites: ["r-2356"],
    forbids: ["It adds people and organisations to the sanctions list.", "r-2356"],
  },
  "2371": {
    title: "UN resolution 2371, 2017: coal, iron, seafood",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: bans North Korea’s exports of coal, iron, lead and seafood and freezes the number of its workers abroad.",
    cites: ["r-2371"],
    forbids: [
      "It bans North Korea’s exports of coal, iron, lead and seafood, and freezes the number of its workers abroad.",
      "r-2371",
    ],
  },
  "2375": {
    title: "UN resolution 2375, 2017: oil, textiles, joint ventures",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the sixth nuclear test: limits oil, bans textile exports, new work permits and joint ventures.",
    cites: ["r-2375"],
    occasion: ["It followed North Korea’s sixth nuclear test.", "r-2375"],
    forbids: ["It limits oil and bans textile exports, new work permits and joint ventures.", "r-2375"],
  },
  "2397": {
    title: "UN resolution 2397, 2017: machinery, vehicles, food, workers",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: cuts fuel further, bans machinery and vehicles for North Korea and food, farm products and machinery from it, and sends workers home.",
    cites: ["r-2397"],
    forbids: [
      "It cuts fuel deliveries further. It bans sending machinery and vehicles to North Korea, and taking food, farm products, machinery and other goods from it. It orders states to send North Korean workers home within 24 months.",
      "r-2397",
    ],
  },
};
