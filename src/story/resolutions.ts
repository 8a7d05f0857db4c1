import type { Resolution } from "./types.ts";

/** The ten sanctions resolutions, and 1695 before them, in order of adoption. */
export const resolutions = [
  {
    number: "1695",
    title: "Resolution 1695, 15 July 2006: missile goods and technology",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: the Security Council required states to stop missile goods and technology moving to or from North Korea.",
    date: "2006-07-15",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after missile launches", "r-1695"],
    forbids: ["Missile goods and technology may not move to or from North Korea.", "r-1695"],
    quotes: [],
  },
  {
    number: "1718",
    title: "Resolution 1718, 14 October 2006: heavy weapons, nuclear and missile items",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the first nuclear test: bans heavy weapons, missile and nuclear items and luxury goods, and creates the committee.",
    date: "2006-10-14",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after the first nuclear test", "r-1718"],
    forbids: [
      "Heavy weapons, missile and nuclear items and luxury goods; admitting those on the UN list. It also creates the sanctions committee.",
      "r-1718",
      "r-rule-travel",
    ],
    quotes: [
      {
        paragraph: "8 (a) (iii)",
        lead: "No state may supply North Korea with",
        text: "Luxury goods",
        sources: ["nkhumanitarian-luxury", "un-sc8853"],
      },
      {
        paragraph: "8 (c)",
        text: "All Member States shall prevent any transfers to the DPRK by their nationals or from their territories, or from the DPRK by its nationals or from its territory, of technical training, advice, services or assistance related to the provision, manufacture, maintenance or use of the items in subparagraphs (a) (i) and (a) (ii) above",
        sources: ["unsanctions-assistance"],
      },
    ],
    decree: ["Decree by Putin, dated 27 May 2007", "r-ru-decree-2007"],
    decreeDate: "2007-05-27",
  },
  {
    number: "1874",
    title: "Resolution 1874, 12 June 2009: no arms from North Korea",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: no state may take any arms from North Korea, and nearly none may be sent there.",
    date: "2009-06-12",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    forbids: [
      "Taking any arms from North Korea, and nearly all supplies to it, small arms excepted; no launches using ballistic missile technology.",
      "r-1874",
    ],
    quotes: [
      {
        paragraph: "10",
        lead: "On the ban on sending arms, until resolution 2270 closed the gap in 2016:",
        text: "except for small arms and light weapons and their related materiel, and calls upon States to exercise vigilance over the direct or indirect supply, sale or transfer to the DPRK of small arms or light weapons, and further decides that States shall notify the Committee at least five days prior to selling, supplying or transferring small arms or light weapons to the DPRK",
        sources: ["unsanctions-arms"],
      },
    ],
  },
  {
    number: "2087",
    title: "Resolution 2087, 22 January 2013: a satellite launch condemned",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: condemns the satellite launch of December 2012 and sanctions North Korea’s space agency.",
    date: "2013-01-22",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after a satellite launch", "r-2087"],
    forbids: [
      "Condemns the launch of December 2012 and sanctions the space agency: a satellite counts.",
      "r-2087",
    ],
    quotes: [
      {
        paragraph: "3",
        lead: "Demanded of North Korea: that it shall",
        text: "not conduct any further launches that use ballistic missile technology, nuclear test or any further provocation",
        sources: ["ctbto-2013-01-24-2087"],
      },
    ],
  },
  {
    number: "2094",
    title: "Resolution 2094, 7 March 2013: the bans enforced",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the third nuclear test: tightens the enforcement of the bans. Its annex names luxury cars.",
    date: "2013-03-07",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after the third nuclear test", "r-2094"],
    forbids: ["Tightens the enforcement of the bans.", "r-2094"],
    quotes: [
      {
        paragraph: "annex IV",
        lead: "Among the luxury goods:",
        text: "Luxury automobiles",
        sources: ["nkhumanitarian-luxury"],
      },
    ],
  },
  {
    number: "2270",
    title: "Resolution 2270, 2 March 2016: small arms too",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: closes the gap for small arms, bans aviation and rocket fuel, and makes all cargo subject to inspection.",
    date: "2016-03-02",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    forbids: [
      "Closes the gap for small arms, bans aviation and rocket fuel and help with launches, and makes all cargo subject to inspection.",
      "r-2270",
      "r-rule-launch",
    ],
    quotes: [
      {
        paragraph: "8",
        lead: "Barred is an item that the state finds",
        text: "could directly contribute to the development of the DPRK’s operational capabilities of its armed forces",
        sources: ["un-1718-measures", "opennuclear-2270"],
      },
      {
        paragraph: "17",
        text: "all Member States shall prevent specialized teaching or training of DPRK nationals … including teaching or training in advanced physics, advanced computer simulation and related computer sciences, geospatial navigation, nuclear engineering, aerospace engineering, aeronautical engineering and related disciplines",
        sources: ["unsanctions-training"],
      },
    ],
    decree: ["Decree by Putin, dated 29 December 2016", "r-ru-decree-2016"],
    decreeDate: "2016-12-29",
  },
  {
    number: "2321",
    title: "Resolution 2321, 30 November 2016: scientific cooperation suspended",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the fifth nuclear test: suspends most scientific and technical cooperation with North Korea and caps coal exports.",
    date: "2016-11-30",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after the fifth nuclear test", "r-2321"],
    forbids: ["Most scientific and technical cooperation is suspended; coal exports are capped.", "r-2321"],
    quotes: [
      {
        paragraph: "11",
        lead: "Suspended is",
        text: "scientific and technical cooperation involving persons or groups officially sponsored by or representing the DPRK except for medical exchanges unless",
        sources: ["opennuclear-measures", "kbs-de-2025-01-para11"],
      },
      {
        paragraph: "11 (a)",
        text: "In the case of … nuclear science and technology, aerospace and aeronautical engineering and technology, or advanced manufacturing production techniques and methods, the Committee has determined on a case-by-case basis that a particular activity will not contribute to the DPRK’s proliferation sensitive nuclear activities or ballistic missile-related programmes",
        sources: ["opennuclear-measures", "kbs-de-2025-01-para11"],
      },
      {
        paragraph: "11 (b)",
        text: "In the case of all other scientific or technical cooperation, the State … determines … and notifies the Committee in advance of such determination",
        sources: ["opennuclear-measures", "kbs-de-2025-01-para11"],
      },
      {
        paragraph: "15",
        lead: "On visitors; it is for the host state to say who is meant:",
        text: "all Member States shall take steps to restrict the entry into or transit through their territory of members of the Government of the DPRK, officials of that Government, and members of the DPRK armed forces, if the State determines that such members or officials are associated with the DPRK’s nuclear or ballistic missile programmes",
        sources: ["unsanctions-officials"],
      },
      {
        paragraph: "30",
        lead: "No state may supply North Korea with",
        text: "new helicopters and vessels",
        sources: ["unsanctions-transport"],
      },
    ],
    decree: ["Decree by Putin, published 16 October 2017", "r-ru-decree-2017"],
    decreeDate: "2017-10-16",
  },
  {
    number: "2356",
    title: "Resolution 2356, 2 June 2017: more names on the list",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: adds people and organisations to the UN sanctions list on North Korea.",
    date: "2017-06-02",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    forbids: ["Adds people and organisations to the sanctions list.", "r-2356"],
    quotes: [],
  },
  {
    number: "2371",
    title: "Resolution 2371, 5 August 2017: coal, iron, seafood",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: bans North Korea’s exports of coal, iron, lead and seafood and freezes the number of its workers abroad.",
    date: "2017-08-05",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    forbids: ["Exports of coal, iron, lead and seafood; freezes the number of workers abroad.", "r-2371"],
    quotes: [],
  },
  {
    number: "2375",
    title: "Resolution 2375, 11 September 2017: oil, textiles, joint ventures",
    description:
      "Adopted by 15 votes to 0 with Russia in favour, after the sixth nuclear test: limits oil, bans textile exports, new work permits and joint ventures.",
    date: "2017-09-11",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    occasion: ["after the sixth nuclear test", "r-2375"],
    forbids: ["Limits oil; bans textile exports, new work permits and joint ventures.", "r-2375"],
    quotes: [],
  },
  {
    number: "2397",
    title: "Resolution 2397, 22 December 2017: machinery, vehicles, workers",
    description:
      "Adopted by 15 votes to 0 with Russia in favour: cuts fuel further, bans machinery and vehicles, and sends workers home within 24 months.",
    date: "2017-12-22",
    inFavour: 15,
    against: 0,
    abstaining: 0,
    forbids: [
      "Cuts fuel further, bans machinery and vehicles, and orders workers sent home within 24 months.",
      "r-2397",
    ],
    quotes: [],
  },
] as const satisfies readonly Resolution[];
