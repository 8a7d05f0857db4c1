import type { RailStopId, StopId } from "../facts/itinerary.ts";
import type { Blank, Cited, Paragraph, PartWords, PlanRow } from "../types.ts";

type StopWords = PartWords & {
  readonly name: string;
  /** What it was called while it was only announced, where that differs. */
  readonly planName?: string;
  readonly place: string;
  /** The place that was announced, where one was. */
  readonly planPlace?: string;
  /** The time of day, where the record has no clock time but this. */
  readonly time?: string;
  /** Where the straight line begins. */
  readonly straightFrom?: string;
  /** What had been reported of it by 14 September; brackets, where nothing had. Absent: it had happened, as `text` says. */
  readonly reported?: Paragraph | Blank;
  readonly text: Paragraph;
  /** Smaller facts, one click deeper. */
  readonly more?: Paragraph;
};

/** Reported of two stops alike. */
const aFewMoreDays: Cited = [
  "The visit goes on for a few more days, says the Kremlin; Peskov declines to say how many.",
  "i-plan-length",
];

export const stopWords: Readonly<Record<StopId, StopWords>> = {
  pyongyang: {
    name: "Pyongyang",
    place: "North Korea",
    title: "10 September: Kim leaves Pyongyang",
    description:
      "Kim Jong Un left by private train on the afternoon of 10 September 2023, North Korea’s state agency said. A day later AP saw a train like it by the border river.",
    cites: ["i-depart-pyongyang", "i-seen-tumen"],
    time: "afternoon",
    text: [
      ["Kim’s private train leaves in the afternoon.", "i-depart-pyongyang"],
      [
        "On the 11th an AP crew in Fangchuan, in China, photographs a train like his on the North Korean bank of the Tumen.",
        "i-seen-tumen",
      ],
      ["The train is armoured and said to run at under 60 km/h.", "i-train-speed"],
    ],
    more: [["In a straight line Khasan lies about 559 km away.", "i-gc-pyongyang-khasan"]],
  },
  khasan: {
    name: "Khasan",
    place: "Primorye, Russia",
    title: "12 September: the train crosses at Khasan",
    description:
      "Kim’s train pulled into the Russian border station of Khasan at 6 a.m. local time on 12 September 2023, North Korea’s state agency said; South Korea’s defence ministry agrees on the morning.",
    cites: ["i-khasan-arrival", "i-khasan-date-conflict"],
    straightFrom: "Pyongyang",
    text: [
      ["The train pulls into the border station at six in the morning.", "i-khasan-arrival"],
      [
        "Natural resources minister Alexander Kozlov and Oleg Kozhemyako, governor of Primorye, are there to meet him; they talk inside the station.",
        "i-khasan-welcome",
      ],
      ["Kozlov brings [photographs of cosmonauts](/gifts/cosmonaut-photographs/).", "g-khasan-photos"],
    ],
    more: [
      [
        "About 12:15 it crosses a bridge over the Razdolnaya, going north, says RIA Novosti. Japanese crews film a train taken to be his in Primorye; Yonhap publishes a photograph of it at Ussuriysk.",
        "i-seen-razdolnaya",
        "i-seen-primorye",
        "i-seen-ussuriysk",
      ],
      [
        "There the engine was changed, Interfax reported; how it knew is not said.",
        "i-seen-ussuriysk-engine",
      ],
      [
        "One TASS item has him there on Monday; KCNA, Reuters, Sputnik and South Korea say Tuesday.",
        "i-khasan-date-conflict",
      ],
    ],
  },
  vostochny: {
    name: "Vostochny Cosmodrome",
    place: "Amur Region, Russia",
    title: "13 September: the meeting at the Vostochny Cosmodrome",
    description:
      "A handshake of about 40 seconds, a tour of the launch site, talks and gifts: Putin and Kim at Vostochny on 13 September 2023. How long they talked, accounts differ.",
    cites: ["i-vostochny-handshake", "i-vostochny-tour", "i-talks-format", "g-exchange", "i-talks-length"],
    straightFrom: "Khasan",
    text: [
      [
        "The train arrives at one. Putin waits at the rocket assembly building; the handshake lasts about 40 seconds.",
        "i-vostochny-arrival",
        "i-vostochny-handshake",
      ],
      ["They tour the Angara’s assembly hall and a Soyuz-2 launch site.", "i-vostochny-tour"],
      [
        "Will Russia help North Korea build satellites? “That’s why we came here,” says Putin.",
        "i-satellite-answer",
      ],
      [
        "The delegations talk, then the two men alone; [the presents](/gifts/) come just before the closing reception.",
        "i-talks-format",
        "g-exchange",
      ],
    ],
    more: [
      [
        "Two hours, over four or over five: accounts of the length differ, most likely because they count different things.",
        "i-talks-length",
      ],
      [
        "Kim called ties with Russia “the very first priority” and spoke of its “sacred fight”; in his toast it was a “sacred struggle”, both through interpreters.",
        "i-kim-support",
        "i-toast",
      ],
      [
        "In the visitors’ book he praised Russia as the country that first reached space.",
        "i-vostochny-guestbook",
      ],
      ["Lunch was dumplings with Kamchatka crab, then sturgeon or marbled beef.", "i-menu"],
      [
        "Putin had come from the Eastern Economic Forum in Vladivostok; Kim rode the last stretch in a Maybach, which Reuters counts among the cars that may not go to North Korea.",
        "x-eef",
        "x-maybach",
      ],
      [
        "Shortly before they met, North Korea fired two short-range ballistic missiles, its first such launch with Kim abroad.",
        "x-missiles-13sep",
      ],
    ],
  },
  "on-the-rails": {
    name: "On the rails",
    place: "Amur and Khabarovsk regions",
    title: "on the rails on 14 September, out of sight",
    description:
      "Kim’s train appeared to be moving towards Khabarovsk on 14 September 2023. The visit would go on, said the Kremlin; some outlets reported the later stops dropped. They went ahead.",
    cites: ["i-seen-khabarovsk", "i-plan-length", "i-plan-doubt"],
    reported: [
      ["Unnamed sources tell Yonhap that the train seems to be heading for Khabarovsk.", "i-seen-khabarovsk"],
      ["Some outlets report that the remaining stops are off.", "i-plan-doubt"],
      aFewMoreDays,
    ],
    text: [
      [
        "A day out of sight. Unnamed sources tell Yonhap that the train seems to be heading for Khabarovsk.",
        "i-seen-khabarovsk",
        "i-plan-doubt",
      ],
      [
        "The Kremlin says that the visit will go on for a few more days; Peskov declines to say how many, and Putin’s part is over.",
        "i-plan-length",
        "i-putin-leaves",
      ],
      ["Some outlets report that the remaining stops are off. They are wrong.", "i-plan-doubt"],
    ],
  },
  komsomolsk: {
    name: "Komsomolsk-on-Amur",
    place: "Khabarovsk Region, Russia",
    planPlace: "Khabarovsk Region, Russia",
    title: "15 September: bread and salt at Komsomolsk-on-Amur",
    description:
      "A Sputnik correspondent saw Kim’s train arrive in Komsomolsk-on-Amur about 8:50 a.m. on 15 September 2023. Putin had announced the stop two days before.",
    cites: ["i-seen-komsomolsk", "i-komsomolsk-arrival", "i-plan-factory"],
    straightFrom: "Vostochny",
    reported: [
      ["Kim is to go on to Komsomolsk-on-Amur, Putin has said.", "i-plan-factory"],
      ["By Yonhap’s account he said *fly*, by TASS’s only *go*.", "i-plan-fly"],
    ],
    text: [
      [
        "The train comes into the station at about ten to nine, a Sputnik correspondent reports.",
        "i-seen-komsomolsk",
      ],
      ["Officials and women in folk dress offer bread and salt.", "i-komsomolsk-arrival"],
      [
        "From Vostochny it is about 622 km in a straight line; the broadcaster KBS gives roughly 1,170 for the journey.",
        "i-gc-vostochny-komsomolsk",
      ],
    ],
    more: [
      [
        "A yard that builds submarines had been talked of beforehand; no source found shows a visit.",
        "i-shipyard-not-seen",
      ],
    ],
  },
  "gagarin-plant": {
    name: "The Gagarin aircraft plant",
    planName: "Aircraft plants",
    place: "Komsomolsk-on-Amur",
    planPlace: "Komsomolsk-on-Amur",
    title: "15 September: fighters at the Gagarin aircraft plant",
    description:
      "Kim was shown the production of Su-35 and Su-57 fighters on 15 September 2023, then airliners next door, as Putin had announced. The plant is under US sanctions.",
    cites: ["i-plant-tour", "i-plant-superjet", "i-plan-factory", "i-plant-sanctioned"],
    reported: [
      ["Kim is to see plants that build civil and military aircraft, Putin has said.", "i-plan-factory"],
    ],
    text: [
      [
        "Deputy prime minister Denis Manturov shows him the lines for Su-35 and Su-57 fighters.",
        "i-plant-tour",
      ],
      ["Kim looks over a Su-57; North Korean media say that he climbed aboard.", "i-plant-cockpit"],
      [
        "Next door he sees where Superjet 100 airliners are assembled, and a Su-35 flies for him at the end.",
        "i-plant-superjet",
        "i-plant-flight",
      ],
      ["Both works belong to a group under Western sanctions.", "i-plant-sanctioned"],
    ],
    more: [
      ["Manturov spoke of working together in aircraft building and other industries.", "i-plant-manturov"],
      [
        "The regional governor recalled that Kim’s father had toured the same plant in 2002.",
        "i-plant-father",
      ],
    ],
  },
  artyom: {
    name: "Artyom",
    place: "Primorye, Russia",
    title: "16 September: the train stops at Artyom",
    description:
      "Kim’s train arrived at Artyom, outside Vladivostok, on 16 September 2023. That is where the record puts it: not in Vladivostok itself. He went on by car.",
    cites: ["i-artyom-arrival"],
    straightFrom: "Komsomolsk",
    reported: { label: "Artyom", says: "no station named in the plan" },
    text: [
      [
        "The train is on record here, outside Vladivostok, and not in the city. Kim drives on.",
        "i-artyom-arrival",
      ],
      ["Behind him lie about 879 km in a straight line from Komsomolsk.", "i-gc-komsomolsk-artyom"],
    ],
  },
  knevichi: {
    name: "Knevichi airfield",
    place: "Primorye, Russia",
    title: "16 September: bombers at Knevichi airfield",
    description:
      "Defence minister Shoigu showed Kim bombers and a jet with a Kinzhal missile on 16 September 2023. None of it had been in the plan announced by Putin.",
    cites: ["i-knevichi-aircraft", "i-plan-factory", "i-plan-fleet"],
    reported: { label: "Bombers", says: "nothing foretold" },
    text: [
      [
        "Defence minister Sergei Shoigu shows him Tu-160, Tu-95MS and Tu-22M3 bombers and a MiG-31I with the Kinzhal missile.",
        "i-knevichi-aircraft",
      ],
      ["Of one of them he says that it can fly from Moscow to Japan and back.", "i-knevichi-quip"],
      ["Every type on show had been used in the war against Ukraine, AP noted.", "i-knevichi-ukraine"],
    ],
  },
  frigate: {
    name: "Vladivostok: one frigate",
    planName: "What the fleet can do",
    place: "Vladivostok harbour",
    planPlace: "Vladivostok",
    title: "16 September: one frigate in Vladivostok",
    description:
      "Putin had announced a show of what the Pacific Fleet can do. What is on record for 16 September 2023 is a visit to one ship, the frigate Marshal Shaposhnikov.",
    cites: ["i-frigate", "i-plan-fleet", "i-no-fleet-parade"],
    reported: [
      ["In Vladivostok Kim is to be shown what the Pacific Fleet can do, Putin has said.", "i-plan-fleet"],
      { own: "The ship is drawn dashed, because it is only announced." },
    ],
    text: [
      [
        "He boards the frigate *Marshal Shaposhnikov*; navy chief Nikolai Yevmenov explains its weapons, Kalibr cruise missiles among them.",
        "i-frigate",
      ],
      [
        "Putin had announced a demonstration of what the Pacific Fleet can do; no source found describes more ships than this one.",
        "i-plan-fleet",
        "i-no-fleet-parade",
      ],
      ["Kim and Shoigu talk about cooperation between their armed forces.", "i-shoigu-talks"],
    ],
  },
  mariinsky: {
    name: "An act of ballet",
    place: "Primorsky Stage, Vladivostok",
    title: "16 September: The Sleeping Beauty in Vladivostok",
    description:
      "On the evening of 16 September 2023 Kim saw ballet at the Mariinsky’s Primorsky Stage, leaving after one act, said the agency RIA alone. It had not been announced.",
    cites: ["i-ballet"],
    time: "evening",
    reported: { label: "Ballet", says: "nothing foretold" },
    text: [
      [
        "At the Mariinsky Theatre’s Primorsky Stage he watches *The Sleeping Beauty* and leaves after one act, according to RIA; others say only that he enjoyed it.",
        "i-ballet",
      ],
    ],
  },
  university: {
    name: "The university",
    place: "Russky Island, Vladivostok",
    planPlace: "Vladivostok",
    title: "17 September: the university on Russky Island",
    description:
      "Kim returned on 17 September 2023 to the Far Eastern Federal University, where he first met Putin in 2019. The same day brought drones and body armour as presents.",
    cites: ["i-university", "g-drones", "g-body-armour"],
    reported: [
      ["The Far Eastern Federal University is in the programme that Putin has given.", "i-plan-university"],
    ],
    text: [
      [
        "He returns to the Far Eastern Federal University, where he first met Putin in 2019, and meets North Korean students.",
        "i-university",
      ],
      [
        "On the same island the governor gives him [drones](/gifts/drones/) and [body armour](/gifts/body-armour/).",
        "g-drones",
        "g-body-armour",
      ],
    ],
  },
  aquarium: {
    name: "The aquarium",
    planName: "A laboratory",
    place: "Russky Island, Vladivostok",
    planPlace: "Vladivostok",
    title: "17 September: belugas and a walrus at the aquarium",
    description:
      "Putin had promised a marine biology laboratory of the Academy of Sciences. What North Korean media list for 17 September 2023 is the Academy’s aquarium on Russky Island.",
    cites: ["i-aquarium", "i-plan-science"],
    reported: [
      [
        "Putin has promised Academy of Sciences facilities and a marine biology laboratory.",
        "i-plan-science",
      ],
    ],
    text: [
      ["Beluga whales, dolphins and a walrus called Misha perform.", "i-aquarium"],
      [
        "Putin had spoken of Academy of Sciences sites and a marine biology laboratory; the aquarium belongs to the Academy.",
        "i-plan-science",
      ],
    ],
  },
  arnika: {
    name: "The Arnika plant",
    place: "Nadezhdinsky district",
    title: "17 September: the Arnika plant, the last visit",
    description:
      "The last visit of 17 September 2023: the Arnika plant, a bio-feed mill according to North Korea’s agency. It had not been in the plan announced by Putin.",
    cites: ["i-arnika"],
    reported: { label: "Feed mill", says: "nothing foretold" },
    text: [
      [
        "The last visit is to a bio-feed mill, as KCNA has it; RIA calls Arnika a supplier of feed and food raw materials.",
        "i-arnika",
      ],
    ],
    more: [{ own: "Only its district is known to us. The map marks the area, not the spot." }],
  },
  home: {
    name: "Home",
    planName: "A few more days",
    place: "Artyom, Tumangang, Pyongyang",
    title: "17 to 19 September: the way home",
    description:
      "Kim’s train left Artyom on 17 September 2023, passed the North Korean border station early on the 18th, and he was back in Pyongyang on the evening of the 19th.",
    cites: ["i-departure", "i-border-return", "i-home"],
    time: "evening of the 19th in Pyongyang",
    straightFrom: "Artyom, to Khasan",
    reported: [aFewMoreDays],
    text: [
      ["A band plays as the train leaves Artyom for the border on the 17th.", "i-departure"],
      [
        "Railway sources tell NHK that it is bound for Khasan, and its crew confirms the direction. Early on the 18th it passes Tumangang, the North Korean border station.",
        "i-seen-khasan-bound",
        "i-border-return",
      ],
      ["Kim is back in Pyongyang on the evening of the 19th.", "i-home"],
    ],
    more: [
      ["To Khasan it is about 163 km in a straight line, over 200 by rail.", "i-gc-artyom-khasan"],
      [
        "The straight lines of the loop inside Russia add up to about 2,730 km; the track is clearly longer.",
        "i-gc-loop",
      ],
    ],
  },
};

/** What was said beforehand of the days after the summit. */
export const planText: Paragraph = [
  [
    "After the summit, not during it, Putin told state television where Kim would go next: aircraft plants, then in Vladivostok the Pacific Fleet, a university, Academy of Sciences sites and a laboratory.",
    "i-plan-when-said",
    "i-plan-factory",
    "i-plan-fleet",
    "i-plan-university",
    "i-plan-science",
  ],
];

export const planHead = {
  name: "Announced, and what came of it",
  planned: "Foretold on 13 and 14 September",
  happened: "On record",
} as const;

export const plan: readonly PlanRow[] = [
  {
    planned: ["To Komsomolsk: to *fly*, by Yonhap’s account; to *go*, by TASS’s", "i-plan-fly"],
    happened: ["15 September: by train", "i-komsomolsk-arrival"],
  },
  {
    planned: ["Plants for civil and military aircraft at Komsomolsk-on-Amur", "i-plan-factory"],
    happened: ["15 September: a fighter plant and an airliner plant", "i-plant-tour", "i-plant-superjet"],
  },
  {
    planned: ["What the Pacific Fleet can do, at Vladivostok", "i-plan-fleet"],
    happened: ["16 September: one frigate; no parade of ships found", "i-frigate", "i-no-fleet-parade"],
  },
  {
    planned: ["The Far Eastern Federal University, Vladivostok", "i-plan-university"],
    happened: ["17 September: visited", "i-university"],
  },
  {
    planned: ["Academy of Sciences sites, a marine biology laboratory", "i-plan-science"],
    happened: ["17 September: the aquarium, which is the Academy’s", "i-aquarium", "i-plan-science"],
  },
  {
    planned: ["A few more days: how many, not said", "i-plan-length"],
    happened: ["Three more: the train left Artyom on 17 September", "i-departure", "i-plan-length"],
  },
  {
    planned: { label: "Bombers, ballet, feed mill", says: "not in Putin’s plan" },
    happened: ["16 and 17 September: all three", "i-knevichi-aircraft", "i-ballet", "i-arnika"],
  },
  {
    planned: ["A yard that builds submarines, reported as possible", "i-shipyard-not-seen"],
    happened: { label: "The shipyard", says: "no source shows it" },
  },
  {
    planned: ["Stops dropped, said some outlets on 14 September", "i-plan-doubt"],
    happened: ["They went ahead", "i-plan-doubt", "i-komsomolsk-arrival"],
  },
];

export const mapNotes: Paragraph = [
  [
    "The line on the map is our reading. Where the train was seen, or no other railway joins the ends, it is full; where only the journey is on record, it is hollow.",
    "i-route-reasoning",
  ],
  [
    "From the Razdolnaya bridge to the cosmodrome the train took about 25¾ hours. Along the Trans-Siberian that is some 55 km/h, which fits a train said to do under 60; round by Komsomolsk it would have needed more than 85.",
    "i-route-reasoning",
    "i-train-speed",
  ],
  {
    own: "Between the stops that he reached by road no line is drawn: no route of his cars is known. Borders and coasts are those of the map data, generalised, and take no side; the line between the two Koreas is the military demarcation line.",
  },
];

export const mapWords = {
  how: "How to read the map",
  road: "The train is on record at Artyom. The rest was by road; no way is drawn, because none is known.",
} as const;

/** What each day of the rail is called, by its first stop. */
export const railWords: Readonly<Record<RailStopId, string>> = {
  pyongyang: "Pyongyang",
  khasan: "Khasan",
  vostochny: "Vostochny",
  "on-the-rails": "On the rails",
  komsomolsk: "Komsomolsk",
  artyom: "Artyom, Vladivostok",
  university: "Russky Island",
  home: "Home",
};

/** The words of the room's controls, and of what stands beside them. */
export const journeyWords = {
  as: {
    name: "The plan, or what came of it",
    reported: "As reported on 14 September",
    happened: "As it happened",
  },
  asShort: { reported: "14 Sept", happened: "Happened" },
  rail: "Days of September 2023",
  railLater: "A few more days",
  stepper: "Stops",
  /** Among all stops: the first # is its number. */
  position: "# of #",
  previous: "Previous stop",
  next: "Next stop",
  announced: "Announced by 14 September",
  /** Beside the map while it shows the plan. */
  planNote: "Dashed: announced, without a route.",
  notPlanned: "Not in the plan",
  clock: {
    name: "The time in UTC",
    utc: "UTC",
    about: "about",
  },
  table: {
    name: "The stops in a table",
    stop: "Stop",
    date: "Date",
    how: "By",
    km: "Km",
    planned: "Plan",
    train: "train",
    road: "road",
    yes: "yes",
    no: "no",
    before: "–",
    notKnown: "not known on 14 September",
    /** What stands in a cell without a figure. */
    none: "–",
    otherwise: "in part",
    note: [
      {
        own: "Kilometres are great-circle distances from the stop by rail before it, for the way home from Artyom to Khasan.",
      },
      [
        "No figure of the train’s own was found; along the line it was more than 4,000 km inside Russia, our measurement on a generalised map.",
        "i-route-total",
      ],
    ] satisfies Paragraph,
  },
  downloads: {
    name: "The journey as data",
    geojson: "itinerary.geojson",
    csv: "itinerary.csv",
    svg: "The map as SVG",
  },
} as const;
