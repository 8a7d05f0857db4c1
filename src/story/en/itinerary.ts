import type { DayId, StopId } from "../facts/itinerary.ts";
import type { Blank, Cited, JourneyDay, Paragraph, PartWords, PlanRow } from "../types.ts";

/** What is said of the whole journey before its first day. */
export const journeyLead: Paragraph = [
  ["It was Kim’s first journey abroad since 2019.", "x-first-trip"],
  ["The train’s route was not published: on the map, a hollow line is our estimate.", "i-route-reasoning"],
];

type DayWords = Pick<JourneyDay, "name" | "title" | "description" | "text" | "reported">;

/** Told of the day, and on the page of the stop. */
const satellites: Cited = [
  "Asked whether Russia would help North Korea build satellites, Putin replied: “That’s why we came here.”",
  "i-satellite-answer",
];

/** The seven days as the story tells them. */
export const dayWords: Readonly<Record<DayId, DayWords>> = {
  "day-10": {
    name: "Into Russia",
    title: "10 to 12 September: into Russia",
    description:
      "Kim Jong Un left Pyongyang by train on 10 September 2023 and crossed into Russia at Khasan on the 12th.",
    text: [
      ["Kim’s train left [Pyongyang](/itinerary/pyongyang/) on the 10th.", "i-depart-pyongyang"],
      ["It pulled into [Khasan](/itinerary/khasan/), in Russia, at 6 a.m. on the 12th.", "i-khasan-arrival"],
      [
        "Russian minister Alexander Kozlov brought [photographs of cosmonauts](/gifts/cosmonaut-photographs/).",
        "g-khasan-photos",
      ],
    ],
  },
  "day-13": {
    name: "The meeting",
    title: "13 September: the meeting at Vostochny",
    description:
      "Putin and Kim met at the Vostochny Cosmodrome on 13 September 2023, toured its rocket hall, talked and exchanged gifts.",
    text: [
      [
        "Putin received Kim at the [Vostochny](/itinerary/vostochny/) Cosmodrome.",
        "i-vostochny-handshake",
        "i-vostochny-arrival",
      ],
      [
        "They toured the rocket hall, talked and exchanged gifts.",
        "i-vostochny-tour",
        "i-talks-format",
        "g-exchange",
      ],
      satellites,
    ],
  },
  "day-14": {
    name: "Out of sight",
    title: "14 September: out of sight",
    description:
      "On 14 September 2023 unnamed sources told South Korea’s agency Yonhap that Kim’s train seemed to be heading for Khabarovsk; some outlets reported that later stops had been dropped.",
    text: [
      [
        "Unnamed sources told South Korea’s agency Yonhap that the train [seemed bound for Khabarovsk](/itinerary/on-the-rails/).",
        "i-seen-khabarovsk",
      ],
    ],
  },
  "day-15": {
    name: "Fighters",
    title: "15 September: fighters at Komsomolsk-on-Amur",
    description:
      "On 15 September 2023 Kim’s train reached Komsomolsk-on-Amur, where he was shown how Su-35 and Su-57 fighters are built.",
    text: [
      [
        "The train reached [Komsomolsk-on-Amur](/itinerary/komsomolsk/) in the morning.",
        "i-komsomolsk-arrival",
      ],
      [
        "At the [Gagarin plant](/itinerary/gagarin-plant/) Kim was shown how Su-35 and Su-57 fighters are built.",
        "i-plant-tour",
      ],
      ["The plant is under Western sanctions.", "i-plant-sanctioned"],
    ],
    reported: [
      ["Kim would see civil and military aircraft plants there, Putin had said.", "i-plan-factory"],
      ["Two agencies quoted him saying Kim would fly; Kim took the train.", "i-plan-fly"],
    ],
  },
  "day-16": {
    name: "Bombers and one ship",
    title: "16 September: bombers and one ship",
    description:
      "On 16 September 2023 Kim’s train stopped at Artyom; he saw bombers at Knevichi airfield, one frigate in Vladivostok, and an act of ballet.",
    text: [
      ["The train stopped at [Artyom](/itinerary/artyom/), and Kim went on by road.", "i-artyom-arrival"],
      [
        "At [Knevichi airfield](/itinerary/knevichi/) defence minister Sergei Shoigu showed him bombers.",
        "i-knevichi-aircraft",
      ],
      [
        "In Vladivostok he boarded [one frigate](/itinerary/frigate/) and [watched a ballet](/itinerary/mariinsky/).",
        "i-frigate",
        "i-ballet",
      ],
    ],
    reported: [
      ["In Vladivostok Kim would be shown what the Pacific Fleet can do, Putin had said.", "i-plan-fleet"],
    ],
  },
  "day-17": {
    name: "An island",
    title: "17 September: an island, a university, an aquarium",
    description:
      "On 17 September 2023 Kim visited the university and the aquarium on Russky Island and a feed mill; the governor gave him drones.",
    text: [
      [
        "On Russky Island Kim visited the [university](/itinerary/university/) where he first met Putin in 2019.",
        "i-university",
      ],
      [
        "He saw the [aquarium](/itinerary/aquarium/) and then a [feed mill](/itinerary/arnika/).",
        "i-aquarium",
        "i-arnika",
      ],
      [
        "Governor Oleg Kozhemyako gave him [drones](/gifts/drones/) and [body armour](/gifts/body-armour/).",
        "g-drones",
        "g-body-armour",
      ],
    ],
    reported: [
      ["Putin had named the Far Eastern Federal University as a stop.", "i-plan-university"],
      ["He had also named a laboratory.", "i-plan-science"],
    ],
  },
  "day-18": {
    name: "Home",
    title: "18 and 19 September: home",
    description:
      "Kim’s train passed the North Korean border station early on 18 September 2023; he was back in Pyongyang on the evening of the 19th.",
    text: [
      ["The train passed the border early on the 18th.", "i-border-return"],
      ["Kim was [back in Pyongyang](/itinerary/home/) on the 19th.", "i-home"],
      ["By our measurement he travelled over 4,000 km by rail in Russia.", "i-route-total"],
    ],
    reported: [
      ["The visit would go on for a few more days, the Kremlin had said on 14 September.", "i-plan-length"],
    ],
  },
};

type StopWords = PartWords & {
  readonly name: string;
  readonly place: string;
  /** The time of day, where the record has no clock time but this. */
  readonly time?: string;
  /** Where the straight line begins. */
  readonly straightFrom?: string;
  /** What had been announced of it by 14 September; brackets, where nothing had. Absent: it had happened. */
  readonly reported?: Paragraph | Blank;
  readonly text: Paragraph;
  /** Where accounts of it differ: what they differ about, and how. */
  readonly differs?: { readonly about: string; readonly how: string };
  /** Smaller facts, behind its text. */
  readonly more?: Paragraph;
};

export const stopWords: Readonly<Record<StopId, StopWords>> = {
  pyongyang: {
    name: "Pyongyang",
    place: "North Korea",
    title: "10 September: Kim leaves Pyongyang",
    description:
      "Kim Jong Un left by private train on the afternoon of 10 September 2023, North Korea’s state agency said. A day later the agency AP saw a train like it by the border river.",
    cites: ["i-depart-pyongyang", "i-seen-tumen"],
    time: "afternoon",
    text: [
      ["Kim’s private train left in the afternoon, North Korea’s state agency said.", "i-depart-pyongyang"],
      [
        "On the 11th a crew of the news agency AP, in Fangchuan in China, photographed a train like his on the North Korean bank of the border river Tumen.",
        "i-seen-tumen",
      ],
      ["The train is armoured and is reported to run at less than 60 km/h.", "i-train-speed"],
    ],
    more: [
      [
        "By about 7 p.m. on the 11th the train that AP photographed had not crossed into Russia.",
        "i-seen-tumen",
      ],
    ],
  },
  khasan: {
    name: "Khasan",
    place: "Primorye, Russia",
    title: "12 September: the train crosses at Khasan",
    description:
      "Kim’s train pulled into the Russian border station of Khasan at 6 a.m. local time on 12 September 2023, North Korea’s state agency said; South Korea’s defence ministry agrees on the morning.",
    cites: ["i-khasan-arrival", "i-khasan-date-conflict"],
    straightFrom: "Pyongyang",
    differs: {
      about: "Day of arrival",
      how: "one report by the Russian agency TASS says Monday; all others say Tuesday",
    },
    text: [
      ["Kim’s train pulled into the Russian border station at six in the morning.", "i-khasan-arrival"],
      [
        "Alexander Kozlov, Russia’s minister of natural resources, and Oleg Kozhemyako, governor of the Primorye region, met Kim and talked with him inside the station.",
        "i-khasan-welcome",
      ],
      ["Kozlov gave him [photographs of cosmonauts](/gifts/cosmonaut-photographs/).", "g-khasan-photos"],
    ],
    more: [
      [
        "At about 12:15 the train crossed a bridge over the Razdolnaya river and went on north, the Russian agency RIA Novosti reported.",
        "i-seen-razdolnaya",
      ],
      [
        "In Primorye, Japanese crews filmed a train believed to be Kim’s, and South Korea’s agency Yonhap published a photograph of it at Ussuriysk.",
        "i-seen-primorye",
        "i-seen-ussuriysk",
      ],
      [
        "At Ussuriysk the engine was changed, the Russian agency Interfax reported; it is not said how Interfax knew.",
        "i-seen-ussuriysk-engine",
      ],
      [
        "One report by the Russian agency TASS said that Kim was in Primorye on Monday. North Korea’s agency KCNA, Reuters, Russia’s Sputnik and South Korea said Tuesday.",
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
    differs: { about: "Length of the talks", how: "from two hours to more than five" },
    text: [
      ["Kim’s train arrived at one in the afternoon.", "i-vostochny-arrival"],
      [
        "President Vladimir Putin greeted Kim at the rocket assembly building and shook his hand for about 40 seconds.",
        "i-vostochny-handshake",
      ],
      [
        "They toured the hall where the Angara rocket is assembled and a Soyuz-2 launch site.",
        "i-vostochny-tour",
      ],
      satellites,
      ["The delegations talked, then the two men alone.", "i-talks-format"],
      ["They exchanged [gifts](/gifts/) before the reception.", "g-exchange"],
    ],
    more: [
      [
        "Reuters counted two hours of talks, AP and Russia’s Interfax more than four, and Russia’s TASS more than five in all.",
        "i-talks-length",
      ],
      [
        "Opening the talks, Kim called ties with Russia “the very first priority” for his country, and said that Russia had risen to a “sacred fight”.",
        "i-kim-support",
      ],
      ["In his toast he predicted a “great victory” for Russia.", "i-toast"],
      [
        "In the visitors’ book he praised Russia as the country that first reached space.",
        "i-vostochny-guestbook",
      ],
      ["The lunch menu listed dumplings with Kamchatka crab, then sturgeon or marbled beef.", "i-menu"],
      ["Putin had come from the Eastern Economic Forum in Vladivostok.", "x-eef"],
      [
        "Kim rode the last stretch in a Maybach. Reuters counts it among the luxury cars that may not be exported to North Korea.",
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
      "Kim’s train appeared to be moving towards Khabarovsk on 14 September 2023. The visit would go on, said the Kremlin; some outlets reported that later stops had been dropped. The visits went ahead.",
    cites: ["i-seen-khabarovsk", "i-plan-length", "i-plan-doubt"],
    text: [
      [
        "Unnamed sources told Yonhap, South Korea’s news agency, that the train seemed to be heading for Khabarovsk.",
        "i-seen-khabarovsk",
      ],
      [
        "The Kremlin said that the visit would go on for a few more days; its spokesman Dmitry Peskov declined to say how many.",
        "i-plan-length",
      ],
      ["No more joint events with Putin were planned, Peskov said.", "i-putin-leaves"],
      ["Some outlets reported that the later stops had been dropped; the visits went ahead.", "i-plan-doubt"],
    ],
  },
  komsomolsk: {
    name: "Komsomolsk-on-Amur",
    place: "Khabarovsk Region, Russia",
    title: "15 September: bread and salt at Komsomolsk-on-Amur",
    description:
      "A reporter for the Russian agency Sputnik saw Kim’s train reach Komsomolsk-on-Amur at about 8:50 a.m. on 15 September 2023. Putin had announced the stop two days before.",
    cites: ["i-seen-komsomolsk", "i-komsomolsk-arrival", "i-plan-factory"],
    straightFrom: "Vostochny",
    reported: [
      ["Kim would go on to Komsomolsk-on-Amur, Putin said on 13 September.", "i-plan-factory"],
      [
        "Reports differ on whether Putin said that Kim would fly: Russia’s Sputnik and South Korea’s Yonhap quoted him as saying that Kim “is flying from here”, while Russia’s TASS put “[leave]” instead. Kim went by train.",
        "i-plan-fly",
      ],
    ],
    text: [
      [
        "Kim’s train came into the station at about 8:50 a.m., a correspondent of the Russian agency Sputnik reported.",
        "i-seen-komsomolsk",
      ],
      ["Officials and women in folk dress offered bread and salt.", "i-komsomolsk-arrival"],
      [
        "The South Korean media Yonhap and KBS put the city some 1,170 km from the cosmodrome; they do not say how that is measured.",
        "i-gc-vostochny-komsomolsk",
      ],
    ],
    more: [
      [
        "The South Korean broadcaster KBS had said that Kim might visit a yard that builds submarines; we found no report that he did.",
        "i-shipyard-not-seen",
      ],
    ],
  },
  "gagarin-plant": {
    name: "The Gagarin aircraft plant",
    place: "Komsomolsk-on-Amur",
    title: "15 September: fighters at the Gagarin aircraft plant",
    description:
      "Kim was shown the production of Su-35 and Su-57 fighters on 15 September 2023, then airliners next door, as Putin had announced. The plant is under US sanctions.",
    cites: ["i-plant-tour", "i-plant-superjet", "i-plan-factory", "i-plant-sanctioned"],
    reported: [
      [
        "Kim would see plants that build civil and military aircraft, Putin said on 13 September.",
        "i-plan-factory",
      ],
    ],
    text: [
      [
        "Russia’s deputy prime minister Denis Manturov showed Kim how Su-35 and Su-57 fighters are built.",
        "i-plant-tour",
      ],
      ["Kim examined a Su-57 up close; North Korean media said that he boarded it.", "i-plant-cockpit"],
      [
        "At the neighbouring Yakovlev works Kim saw where Superjet 100 airliners are assembled.",
        "i-plant-superjet",
      ],
      ["The visit ended with a demonstration flight by a Su-35.", "i-plant-flight"],
      [
        "Both plants belong to a group under Western sanctions; the United States has also sanctioned the Gagarin works by name.",
        "i-plant-sanctioned",
      ],
    ],
    more: [
      [
        "Manturov said that Russia could work with North Korea in aircraft building and other industries.",
        "i-plant-manturov",
      ],
      [
        "The regional governor said that Kim’s father, Kim Jong Il, had toured the same plant in 2002.",
        "i-plant-father",
      ],
    ],
  },
  artyom: {
    name: "Artyom",
    place: "Primorye, Russia",
    title: "16 September: the train stops at Artyom",
    description:
      "Kim’s train arrived at Artyom, outside Vladivostok, on 16 September 2023. That is where our sources put it: not in Vladivostok itself. He went on by road.",
    cites: ["i-artyom-arrival"],
    straightFrom: "Komsomolsk",
    reported: { label: "Artyom", says: "no station was named" },
    text: [
      [
        "Kim’s train arrived at Artyom, outside Vladivostok, and he went on by road to Knevichi airfield.",
        "i-artyom-arrival",
      ],
      {
        own: "None of our sources puts the train in Vladivostok itself, so the map’s line does not go there.",
      },
    ],
  },
  knevichi: {
    name: "Knevichi airfield",
    place: "Primorye, Russia",
    title: "16 September: bombers at Knevichi airfield",
    description:
      "Russia’s defence minister, Sergei Shoigu, showed Kim bombers and a jet with a Kinzhal missile on 16 September 2023. None of it had been in the plan announced by Putin.",
    cites: ["i-knevichi-aircraft", "i-plan-factory", "i-plan-fleet"],
    reported: { label: "Bombers", says: "not announced" },
    text: [
      [
        "Russia’s defence minister, Sergei Shoigu, showed Kim three types of bomber, Tu-160, Tu-95MS and Tu-22M3, and a MiG-31I jet with the Kinzhal missile.",
        "i-knevichi-aircraft",
      ],
      [
        "Shoigu told Kim that one of the aircraft could fly from Moscow to Japan and back.",
        "i-knevichi-quip",
      ],
      [
        "The news agency AP noted that every type on show had been used in the war in Ukraine.",
        "i-knevichi-ukraine",
      ],
    ],
  },
  frigate: {
    name: "Vladivostok: one frigate",
    place: "Vladivostok harbour",
    title: "16 September: one frigate in Vladivostok",
    description:
      "Putin had announced a show of what the Pacific Fleet can do. What is on record for 16 September 2023 is a visit to one ship, the frigate Marshal Shaposhnikov.",
    cites: ["i-frigate", "i-plan-fleet", "i-no-fleet-parade"],
    reported: [
      [
        "In Vladivostok Kim would be shown what the Pacific Fleet can do, Putin said on 13 September.",
        "i-plan-fleet",
      ],
    ],
    text: [
      [
        "Kim boarded the frigate *Marshal Shaposhnikov*. Nikolai Yevmenov, commander of Russia’s navy, described its weapons to him, Kalibr cruise missiles among them.",
        "i-frigate",
      ],
      [
        "We found no report of a parade of ships; the only visit to a warship on record is this one.",
        "i-no-fleet-parade",
      ],
      [
        "The same day Kim and Russia’s defence minister, Sergei Shoigu, held talks on cooperation between their armed forces.",
        "i-shoigu-talks",
      ],
    ],
  },
  mariinsky: {
    name: "An act of ballet",
    place: "Primorsky Stage, Vladivostok",
    title: "16 September: The Sleeping Beauty in Vladivostok",
    description:
      "On the evening of 16 September 2023 Kim saw a ballet at the Mariinsky’s Primorsky Stage, leaving after one act, said the Russian agency RIA alone. It had not been announced.",
    cites: ["i-ballet"],
    time: "evening",
    reported: { label: "Ballet", says: "not announced" },
    text: [
      [
        "In the evening Kim watched *The Sleeping Beauty* at the Primorsky Stage of the Mariinsky Theatre; he left after one act, according to the Russian agency RIA.",
        "i-ballet",
      ],
    ],
  },
  university: {
    name: "The university",
    place: "Russky Island, Vladivostok",
    title: "17 September: the university on Russky Island",
    description:
      "Kim returned on 17 September 2023 to the Far Eastern Federal University, where he first met Putin in 2019. The same day brought drones and body armour as presents.",
    cites: ["i-university", "g-drones", "g-body-armour"],
    reported: [
      [
        "Putin named the Far Eastern Federal University on 13 September as one of the stops.",
        "i-plan-university",
      ],
    ],
    text: [
      [
        "Kim went to the Far Eastern Federal University, where he had first met Putin in 2019, and met North Korean students.",
        "i-university",
      ],
      [
        "The same day Oleg Kozhemyako, governor of the Primorye region, gave him [drones](/gifts/drones/) and [body armour](/gifts/body-armour/).",
        "g-drones",
        "g-body-armour",
      ],
    ],
  },
  aquarium: {
    name: "The aquarium",
    place: "Russky Island, Vladivostok",
    title: "17 September: belugas and a walrus at the aquarium",
    description:
      "Putin had said that Kim would see sites of Russia’s Academy of Sciences and a laboratory. For 17 September 2023 North Korean media name only the Academy’s aquarium.",
    cites: ["i-aquarium", "i-plan-science"],
    reported: [
      [
        "Kim would see sites of Russia’s Academy of Sciences and a marine biology laboratory, Putin had said.",
        "i-plan-science",
      ],
    ],
    text: [
      [
        "At the Primorsky Aquarium Kim watched a show with beluga whales, dolphins and a walrus called Misha.",
        "i-aquarium",
      ],
      [
        "The aquarium belongs to Russia’s Academy of Sciences. It is the only one of the Academy’s sites that North Korean media name.",
        "i-plan-science",
      ],
    ],
  },
  arnika: {
    name: "The Arnika plant",
    place: "Nadezhdinsky district",
    title: "17 September: the Arnika plant, the last visit",
    description:
      "The last visit of 17 September 2023: the Arnika plant, which makes bio-feed, according to North Korea’s agency. It had not been in the plan announced by Putin.",
    cites: ["i-arnika"],
    reported: { label: "Feed mill", says: "not announced" },
    text: [
      [
        "Kim’s last visit was to the Arnika plant near Vladivostok. North Korea’s agency KCNA called it a bio-feed mill; the Russian agency RIA described Arnika as a supplier of animal feed and of raw materials for food.",
        "i-arnika",
      ],
    ],
    more: [{ own: "We know only its district: the map marks the area, not the spot." }],
  },
  home: {
    name: "The way home",
    place: "Artyom, Tumangang, Pyongyang",
    title: "17 to 19 September: the way home",
    description:
      "Kim’s train left Artyom on 17 September 2023, passed the North Korean border station early on the 18th, and he was back in Pyongyang on the evening of the 19th.",
    cites: ["i-departure", "i-border-return", "i-home"],
    time: "evening of the 19th in Pyongyang",
    straightFrom: "Artyom, to Khasan",
    reported: [
      [
        "The Kremlin said on 14 September that the visit would go on for a few more days; its spokesman Dmitry Peskov declined to say how many.",
        "i-plan-length",
      ],
    ],
    text: [
      ["A band played as Kim’s train left Artyom for the border on the 17th.", "i-departure"],
      [
        "Railway sources told the Japanese broadcaster NHK that the train was bound for Khasan, and an NHK crew confirmed the direction.",
        "i-seen-khasan-bound",
      ],
      ["Early on the 18th the train passed Tumangang, the North Korean border station.", "i-border-return"],
      ["Kim was back in Pyongyang on the evening of the 19th.", "i-home"],
    ],
    more: [
      [
        "How long the journey was depends on what is counted: Kim’s programme in Russia took six days; he was away from Pyongyang for nine or ten.",
        "i-length",
      ],
      [
        "The news agencies AP and Yonhap called it Kim’s longest foreign journey since he came to power in late 2011.",
        "i-longest",
      ],
      [
        "In straight lines between the stops, the round trip inside Russia adds up to about 2,730 km; the track is clearly longer.",
        "i-gc-loop",
      ],
    ],
  },
};

/** What was announced on 13 and 14 September beside what is on record. */
export const planWords = {
  name: "Announced, and what happened",
  planned: "Announced",
  happened: "Happened",
} as const;

export const plan: readonly PlanRow[] = [
  {
    planned: ["Aircraft plants", "i-plan-factory"],
    happened: [
      "[A fighter plant and an airliner plant](/itinerary/gagarin-plant/)",
      "i-plant-tour",
      "i-plant-superjet",
    ],
  },
  {
    planned: ["What the Pacific Fleet can do", "i-plan-fleet"],
    happened: ["[One frigate](/itinerary/frigate/)", "i-frigate"],
  },
  {
    planned: ["[A university](/itinerary/university/)", "i-plan-university"],
    happened: ["Visited", "i-university"],
  },
  {
    planned: ["A laboratory", "i-plan-science"],
    line: "dashed",
    happened: ["[An aquarium](/itinerary/aquarium/)", "i-aquarium"],
  },
  {
    planned: { label: "", says: "not announced" },
    happened: [
      "[Bombers](/itinerary/knevichi/), [ballet](/itinerary/mariinsky/), [a feed mill](/itinerary/arnika/)",
      "i-knevichi-aircraft",
      "i-ballet",
      "i-arnika",
    ],
  },
  {
    planned: [
      "[A submarine yard](/itinerary/komsomolsk/), said South Korean broadcaster KBS",
      "i-shipyard-not-seen",
    ],
    happened: { label: "", says: "no visit found" },
  },
  {
    planned: ["[Stops dropped](/itinerary/on-the-rails/), said some media", "i-plan-doubt"],
    happened: ["The visits went ahead", "i-komsomolsk-arrival"],
  },
];

/** The words of the stage’s controls, and of what stands beside them. */
export const journeyWords = {
  as: {
    name: "As it was announced, or as it happened",
    reported: "As announced",
    happened: "As it happened",
  },
  rail: "Days of September 2023",
  /** Behind the numeral of a day, for those who hear it. */
  month: "September",
  figure: {
    name: "Six days by train",
    title: "Six days by train: one day of Kim’s journey, with its map",
    description:
      "A map of one day of Kim Jong Un’s journey through Russia’s Far East in September 2023, with the days before and after.",
    more: "The whole journey",
  },
  facts: {
    when: "When",
    /** Behind a clock time, with its offset: "local time, UTC+10". */
    local: "local time, #",
    place: "Place",
    way: "Travel",
    train: "By train",
    road: "By road; the route is not known",
    straight: "Straight line",
    /** Kilometres, then where it begins. */
    from: "about # km from #",
    announced: "Announced",
    yes: "Yes",
    otherwise: "Something else was announced",
    happened: "It was over before the later stops were announced",
  },
  plan: "What had been announced",
} as const;
