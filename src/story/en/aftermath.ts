import type { EventId, FearId } from "../facts/aftermath.ts";
import type { Cited, Paragraph, PartWords, Sentence } from "../types.ts";

export const aftermathWords = {
  fears: {
    feared: "Feared in 2023",
    now: "Now",
    open: "Unknown",
  },
  months: {
    name: "Month by month",
    start: "Sept 2023",
    sides: { russia: "Russia", "north-korea": "North Korea" },
    /** Where the axis lies, before the names of the sides. */
    above: "Above:",
    below: "Below:",
    /** Beside its sign: two strokes through the axis. */
    gap: "months not shown",
    /** What is at the start, for who does not see that the axis begins there. */
    meeting: "the meeting",
    /** An event among its neighbours, for who does not see the axis. */
    around: "This event, with those before and after it",
    /** The figure alone. */
    title: "What followed, month by month",
    description:
      "What came after the meeting of September 2023, to March 2026, on an axis of months: what Russia and North Korea did, and where something crossed between them.",
    more: "All that followed",
  },
  fearsFigure: {
    title: "What followed: five fears of 2023, and how they stand now",
    description:
      "Five fears of September 2023 about Russia and North Korea: who voiced each, what is known of it now, and what is still open.",
    more: "Month by month",
  },
  item: {
    date: "Date",
    across: "What crossed the border",
    crossed: {
      russia: "From North Korea to Russia",
      "north-korea": "From Russia to North Korea",
      both: "In both directions",
    },
    nothing: "Nothing",
    reading: "Now, in our reading",
  },
  /** Our reading on a share card. */
  cardNow: {
    confirms: "It came true",
    echoes: "In line with it",
    contradicts: "It came otherwise",
    open: "Still open",
  },
  was: {
    feared: "Feared in September 2023",
    announced: "Announced in September 2023",
    said: "Said in September 2023",
  },
} as const;

type EventWords = PartWords & {
  readonly heading: string;
  /** The event in a sentence that can be read alone: it stands at the axis, and links to the event's page. */
  readonly label: Cited;
  readonly text: Paragraph;
  /** What had been feared, announced or said in September 2023. */
  readonly before: Cited;
  /** What has become of that, in our reading. */
  readonly reading: string;
};

export const eventWords: Readonly<Record<EventId, EventWords>> = {
  containers: {
    title: "over 1,000 containers shipped to Russia, 13 October 2023",
    description:
      "North Korea had shipped over 1,000 containers of military equipment and munitions to Russia by 13 October 2023. Moscow rejected it as unproven.",
    cites: ["a-containers", "a-denial-october"],
    heading: "Over 1,000 containers, said Washington",
    label: ["North Korea shipped arms to Russia, Washington said.", "a-containers"],
    text: [
      [
        "The White House said that North Korea had shipped more than 1,000 containers of military equipment and munitions to Russia.",
        "a-containers",
      ],
      [
        "By the dates that the White House gave, loading had begun on 7 September, before Kim left for the summit.",
        "a-containers-timing",
      ],
      [
        "Dmitry Peskov, the Kremlin’s spokesman, said on 17 October that such reports came “without providing any proof”.",
        "a-denial-october",
      ],
    ],
    before: [
      "US officials and outside experts suspected that Russia wanted North Korean shells for its war in Ukraine.",
      "x-ammunition",
    ],
    reading:
      "It is still open whether the suspicion was right: Washington says that arms were shipped, and Moscow calls that unproven.",
  },
  lavrov: {
    title: "18–19 October 2023: Lavrov in Pyongyang",
    description:
      "Announced in September, and it happened: Russia’s foreign minister went to Pyongyang on 18 and 19 October 2023 and was received by Kim.",
    cites: ["a-lavrov-pyongyang", "i-invitation"],
    heading: "Lavrov in Pyongyang",
    label: ["Russia’s foreign minister visited Kim.", "a-lavrov-pyongyang"],
    text: [
      [
        "Sergei Lavrov, Russia’s foreign minister, spent two days in Pyongyang, and Kim received him.",
        "a-lavrov-pyongyang",
      ],
      ["The Kremlin had announced this visit in September.", "i-invitation"],
    ],
    before: ["The Kremlin said that Lavrov would go to Pyongyang in October.", "i-invitation"],
    reading: "The announced visit took place.",
  },
  satellite: {
    title: "21 November 2023: a North Korean satellite in orbit",
    description:
      "North Korea put a reconnaissance satellite into orbit on 21 November 2023. That Russia helped is the belief of South Korea’s intelligence service, not established.",
    cites: ["a-malligyong", "a-malligyong-help"],
    heading: "A spy satellite in orbit",
    label: ["A North Korean spy satellite reached orbit.", "a-malligyong"],
    text: [
      [
        "North Korea’s spy satellite *Malligyong-1* reached orbit at the third attempt in 2023.",
        "a-malligyong",
      ],
      [
        "South Korea’s intelligence service told lawmakers that it believed Russia had analysed North Korean rocket data after the summit and helped.",
        "a-malligyong-help",
      ],
    ],
    before: [
      "In Seoul the worry was that Russia would pay for ammunition with advanced weapons technology, including technology for spy satellites.",
      "c-rok-fear-tech",
    ],
    reading:
      "It is still open whether the worry was right: a satellite is in orbit, and Russian help is not established.",
  },
  missiles: {
    title: "North Korean missiles fired at Ukraine, 4 January 2024",
    description:
      "Russia fired North Korean ballistic missiles at Ukraine on 30 December 2023 and 2 January 2024, said on 4 January.",
    cites: ["a-missiles-ukraine"],
    heading: "Missiles at Ukraine, said Washington",
    label: ["Russia fired North Korean missiles at Ukraine, Washington said.", "a-missiles-ukraine"],
    text: [
      [
        "The White House said that Russia had fired North Korean ballistic missiles at Ukraine on 30 December and on 2 January.",
        "a-missiles-ukraine",
      ],
    ],
    before: [
      "US officials and outside experts suspected that Russia wanted North Korean arms for the war in Ukraine; at that time they spoke of shells.",
      "x-ammunition",
    ],
    reading:
      "It is still open whether the suspicion was right: the White House says that the missiles were North Korean.",
  },
  aurus: {
    title: "18 February 2024: a car for Kim, an Aurus, said the Kremlin",
    description:
      "Putin sent Kim a Russian-made car, the Kremlin and North Korea’s party paper said in February 2024. Seoul called it a violation; Washington said that, if confirmed, it would appear to break UN resolutions.",
    cites: ["a-aurus-gift", "a-aurus-sanctions"],
    heading: "A car for Kim",
    label: ["Putin gave Kim a car.", "a-aurus-gift"],
    text: [
      ["Putin sent Kim a Russian-made car. The Kremlin said that it was an Aurus.", "a-aurus-gift"],
      [
        "South Korea’s unification ministry called the gift a violation of UN sanctions. Washington said that, if confirmed, the gift would appear to break UN resolutions. Moscow replied that Seoul should raise it in the UN’s sanctions committee.",
        "a-aurus-sanctions",
      ],
    ],
    before: ["Putin said that Russia was not going to violate anything.", "c-ru-putin-15sep"],
    reading: "Whether the car broke UN sanctions is still open: Seoul says that it did.",
  },
  "panel-veto": {
    title: "28 March 2024: Russia vetoes the UN’s panel on North Korea sanctions",
    description:
      "Russia voted against renewing the UN panel that watched over the sanctions: 13 in favour, Russia against, China abstaining. The sanctions themselves stayed in force.",
    cites: ["a-panel-veto"],
    heading: "A veto against the panel",
    label: ["Russia vetoed renewal of the UN sanctions panel.", "a-panel-veto"],
    text: [
      [
        "Thirteen members of the Security Council voted to renew the UN’s Panel of Experts, Russia voted against, and China abstained. The sanctions themselves stayed in force.",
        "a-panel-veto",
      ],
      [
        "The panel, which had watched over the sanctions, ended on 30 April; its last report had 615 pages.",
        "a-panel-end",
      ],
    ],
    before: [
      "Russia’s foreign minister, Sergei Lavrov, said that the UN sanctions dated from a wholly different geopolitical situation.",
      "c-ru-lavrov",
    ],
    reading: "The veto is in line with Lavrov’s words.",
  },
  "eu-sanctions": {
    title: "31 May 2024: the EU sanctioned a Russian governor for his gifts to Kim",
    description:
      "On 31 May 2024 the European Union put Oleg Kozhemyako, governor of Primorye, under sanctions for giving Kim weaponry and uniforms, which it said broke UN resolutions.",
    cites: ["a-eu-kozhemyako"],
    heading: "Sanctions for the gifts",
    label: ["The EU sanctioned a Russian governor for gifts to Kim.", "a-eu-kozhemyako"],
    text: [
      [
        "The European Union put sanctions on Oleg Kozhemyako, governor of the Russian region of Primorye, for giving Kim “weaponry and uniforms”. It said that he had violated UN resolutions.",
        "a-eu-kozhemyako",
      ],
      ["He had given Kim six drones and a suit of body armour in Vladivostok.", "g-drones", "g-body-armour"],
      { own: "We found no ruling on the gifts by a UN body." },
    ],
    before: [
      "An official of South Korea’s foreign ministry said that the gift of drones very likely broke UN bans.",
      "g-mofa-drones",
    ],
    reading: "Whether the gifts broke UN bans is still open: the European Union says that they did.",
  },
  treaty: {
    title: "19 June 2024: a treaty of mutual help, signed in Pyongyang",
    description:
      "Putin and Kim signed a treaty in Pyongyang on 19 June 2024 under which each is to help the other if attacked. It was signed during Putin’s visit, which had been announced in September 2023.",
    cites: ["a-treaty", "i-invitation"],
    heading: "A treaty in Pyongyang",
    label: ["Putin and Kim signed a treaty.", "a-treaty"],
    text: [
      [
        "Putin visited Pyongyang, and he and Kim signed a treaty under which each country is to help the other if attacked.",
        "a-treaty",
      ],
    ],
    before: [
      "The Kremlin said that Kim had invited Putin to North Korea and that Putin had accepted.",
      "i-invitation",
    ],
    reading: "Putin’s visit took place.",
  },
  "gifts-2024": {
    title: "19 June 2024: gifts again, an admiral’s dagger among them",
    description:
      "Gifts of June 2024, said the Kremlin: a second Aurus car, a tea set and an admiral’s dagger for Kim; a bust, a portrait and hunting dogs for Putin.",
    cites: ["a-gifts-2024"],
    heading: "Gifts again",
    label: ["Putin and Kim exchanged gifts.", "a-gifts-2024"],
    text: [
      [
        "Putin brought a second Aurus car, a tea set and an admiral’s dagger. Kim gave Putin a bust and a portrait of Putin, and hunting dogs.",
        "a-gifts-2024",
      ],
      [
        "The two men had exchanged a sword and a sabre in 2019, and rifles in 2023. This time the Kremlin listed the gifts.",
        "g-2019-sword",
        "g-2019-sabre",
        "g-exchange",
        "a-gifts-2024",
      ],
    ],
    before: [
      "Kremlin spokesman Dmitry Peskov said that the Kremlin preferred not to publicise such presents, and North Korea’s state agency did not say what they were.",
      "g-no-publicity",
      "g-kcna-silent",
    ],
    reading: "In June 2024 the Kremlin changed its practice: it listed the gifts.",
  },
  troops: {
    title: "28 October 2024: NATO confirmed North Korean soldiers in Kursk",
    description:
      "NATO confirmed on 28 October 2024 that North Korean soldiers were in Russia’s Kursk region. Six months later Moscow and Pyongyang acknowledged them.",
    cites: ["a-troops-nato", "a-troops-admitted"],
    heading: "Soldiers in Kursk",
    label: ["NATO confirmed North Korean soldiers in Russia.", "a-troops-nato"],
    text: [
      ["NATO confirmed that North Korea had sent soldiers to Russia’s Kursk region.", "a-troops-nato"],
      ["Russia and North Korea acknowledged them six months later.", "a-troops-admitted"],
    ],
    before: [
      "South Korea and the United States jointly warned of military cooperation between Russia and North Korea.",
      "c-us-rok-15sep",
    ],
    reading: "The military cooperation came about.",
  },
  "troops-acknowledged": {
    title: "26–28 April 2025: Moscow and Pyongyang acknowledged the troops",
    description:
      "Russia acknowledged the North Korean soldiers on 26 April 2025, North Korea on the 28th, both citing the treaty. How many were sent, and how many died, is known only from other countries’ estimates.",
    cites: ["a-troops-admitted", "a-troops-number"],
    heading: "Both acknowledged the soldiers",
    label: ["Moscow, then Pyongyang, acknowledged North Korean soldiers.", "a-troops-admitted"],
    text: [
      [
        "Russia acknowledged the North Korean soldiers on 26 April and North Korea did on 28 April. Both cited the treaty of 2024.",
        "a-troops-admitted",
      ],
      [
        "South Korea’s intelligence service put the number sent at about 15,000. It estimated the dead at about 600 in April 2025, and at about 2,000 in September 2025.",
        "a-troops-number",
      ],
      [
        "In June 2025 Britain’s defence ministry estimated more than 6,000 casualties, which include the wounded.",
        "a-casualties-uk",
      ],
      [
        "In February 2026 South Korea’s intelligence service put the killed and wounded together at some 6,000.",
        "a-casualties-nis-2026",
      ],
    ],
    before: [
      "Moscow and Pyongyang promised closer defence ties and denied that there was an arms deal.",
      "x-denials",
    ],
    reading: "Closer defence ties came about; it is still open whether there was an arms deal.",
  },
  "monitoring-team": {
    title: "over 20,000 containers of munitions shipped, 29 May 2025",
    description:
      "over 20,000 containers of munitions shipped to Russia since September 2023, said in May 2025. Eleven states set up the team to replace the UN’s panel; it is not a UN body.",
    cites: ["a-msmt"],
    heading: "Over 20,000 containers, said a monitoring team",
    label: ["Monitors reported over 20,000 containers of munitions.", "a-msmt"],
    text: [
      [
        "A monitoring team put the munitions shipped to Russia since September 2023 at over 20,000 containers. Eleven states had set it up in place of the UN’s Panel of Experts, which had watched over the sanctions; it is not a UN body.",
        "a-msmt",
      ],
      [
        "The team’s report also says that Russia passed data back to North Korea’s missile programmes, which improved the missiles’ guidance, and gave North Korea at least one Pantsir air-defence vehicle.",
        "a-msmt-guidance",
      ],
    ],
    before: [
      "US officials and outside experts suspected a deal over shells; Moscow and Pyongyang denied one.",
      "x-ammunition",
      "x-denials",
    ],
    reading:
      "It is still open whether the suspicion was right: the figure is that of eleven states, not of a UN body.",
  },
  beijing: {
    title: "3 September 2025: Kim, Putin and Xi together in Beijing",
    description:
      "Kim, Putin and Xi Jinping appeared together in public for the first time on 3 September 2025. Analysts saw them as far from a cohesive bloc, Reuters reported.",
    cites: ["a-beijing", "a-beijing-limits"],
    heading: "Three leaders in Beijing",
    label: ["Kim, Putin and China’s leader Xi appeared together.", "a-beijing"],
    text: [
      [
        "Kim, Putin and China’s leader, Xi Jinping, appeared together in public for the first time, at a parade in Beijing.",
        "a-beijing",
      ],
      [
        "Diplomats, legislators and analysts saw the three as far from forming a cohesive bloc, the news agency Reuters reported.",
        "a-beijing-limits",
      ],
    ],
    before: [
      "In newspaper columns Sanjeev Aaron Williams expected a new grouping of Russia, China and North Korea, and Denny Roy wrote that the politics of rival blocs had revived.",
      "c-exp-williams",
      "c-exp-roy",
    ],
    reading: "Whether the three will form a bloc is still open.",
  },
  "lavrov-2026": {
    title: "11 February 2026: no further UN restrictions, said Lavrov",
    description:
      "Sergei Lavrov, Russia’s foreign minister, told parliament on 11 February 2026 that Russia and China would block any further UN restrictions on North Korea.",
    cites: ["a-lavrov-2026"],
    heading: "No new sanctions, said Lavrov",
    label: ["Russia’s foreign minister ruled out new UN sanctions.", "a-lavrov-2026"],
    text: [
      [
        "Sergei Lavrov, Russia’s foreign minister, told parliament that Russia and China would block any further UN restrictions on North Korea.",
        "a-lavrov-2026",
      ],
    ],
    before: ["Lavrov said that Russia and China had refused new sanctions in 2022.", "c-ru-lavrov"],
    reading: "Lavrov’s words of 2026 are in line with those of 2023.",
  },
  museum: {
    title: "16 March 2026: a museum in Pyongyang for the soldiers, almost built",
    description:
      "On 16 March 2026 Kim inspected a museum for the soldiers who fought for Russia. North Korea’s state agency said that it was 93% built. Its building had begun in October 2025.",
    cites: ["a-museum-march-2026", "a-museum"],
    heading: "A museum for the soldiers",
    label: ["Kim inspected a museum for the soldiers.", "a-museum-march-2026"],
    text: [
      [
        "In October 2025 Kim began the building of a museum for the North Korean soldiers who fought for Russia in its Kursk region, with a cemetery for the fallen. He inspected the site in January 2026.",
        "a-museum",
      ],
      [
        "Kim came again on 16 March. North Korea’s state agency said that the museum was 93% built and would open on the first anniversary of what it calls the liberation of Kursk, a Russian region.",
        "a-museum-march-2026",
      ],
      {
        own: "We found nothing newer. More may have happened since.",
      },
    ],
    before: [
      "Kim called ties with Russia “the very first priority” for his country and spoke of Russia’s “sacred fight”.",
      "i-kim-support",
    ],
    reading: "The museum is in line with Kim’s words about a “sacred fight”.",
  },
};

type FearWords = {
  readonly name: string;
  readonly now: Cited;
  readonly open: Sentence;
};

/** Who voiced the one fear that is none of the objections. */
export const blocFear: Cited = ["Expected by some experts.", "c-exp-williams", "c-exp-roy"];

/** How the fears stand at the end of this account. */
export const fearWords: Readonly<Record<FearId, FearWords>> = {
  shells: {
    name: "Shells and rockets",
    now: [
      "[A team of eleven states reported over 20,000 munitions containers](/aftermath/monitoring-team/).",
      "a-msmt",
    ],
    open: { own: "Their true number." },
  },
  satellites: {
    name: "Help with satellites",
    now: [
      "[Seoul believes Russia helped a satellite into orbit](/aftermath/satellite/).",
      "a-malligyong-help",
    ],
    open: { own: "Whether it did." },
  },
  "nuclear-and-missiles": {
    name: "Nuclear and missile technology",
    now: ["The same team said Russia improved North Korean missile guidance.", "a-msmt-guidance"],
    open: { own: "Any nuclear help." },
  },
  "military-ties": {
    name: "Military ties",
    now: [
      "Both states [signed a treaty](/aftermath/treaty/) and [acknowledged North Korean soldiers](/aftermath/troops-acknowledged/).",
      "a-treaty",
      "a-troops-admitted",
    ],
    open: { own: "How many died." },
  },
  bloc: {
    name: "A bloc with China",
    now: ["[Kim, Putin and China’s Xi appeared together in 2025](/aftermath/beijing/).", "a-beijing"],
    open: { own: "Whether a bloc exists." },
  },
};
