import type { BrokenVoteFacts, ResolutionFacts } from "./types.ts";

/** How the council voted on each of the eleven. */
const UNANIMOUS = {
  inFavour: 15,
  against: 0,
  abstaining: 0,
  russia: "in-favour",
  china: "in-favour",
} as const;

/** The ten sanctions resolutions, and 1695 before them, in order of adoption. */
export const resolutionFacts = [
  { number: "1695", date: "2006-07-15", ...UNANIMOUS, quotes: [] },
  {
    number: "1718",
    date: "2006-10-14",
    ...UNANIMOUS,
    quotes: [
      { paragraph: "8 (a) (iii)", text: "Luxury goods", sources: ["nkhumanitarian-luxury", "un-sc8853"] },
      {
        paragraph: "8 (c)",
        text: "All Member States shall prevent any transfers to the DPRK by their nationals or from their territories, or from the DPRK by its nationals or from its territory, of technical training, advice, services or assistance related to the provision, manufacture, maintenance or use of the items in subparagraphs (a) (i) and (a) (ii) above",
        sources: ["unsanctions-assistance"],
      },
    ],
    decreeDate: "2007-05-27",
  },
  {
    number: "1874",
    date: "2009-06-12",
    ...UNANIMOUS,
    quotes: [
      {
        paragraph: "10",
        text: "except for small arms and light weapons and their related materiel, and calls upon States to exercise vigilance over the direct or indirect supply, sale or transfer to the DPRK of small arms or light weapons, and further decides that States shall notify the Committee at least five days prior to selling, supplying or transferring small arms or light weapons to the DPRK",
        sources: ["unsanctions-arms", "38north-2022-09-salw"],
      },
    ],
  },
  {
    number: "2087",
    date: "2013-01-22",
    ...UNANIMOUS,
    quotes: [
      {
        paragraph: "3",
        text: "not conduct any further launches that use ballistic missile technology, nuclear test or any further provocation",
        sources: ["ctbto-2013-01-24-2087"],
      },
    ],
  },
  {
    number: "2094",
    date: "2013-03-07",
    ...UNANIMOUS,
    quotes: [{ paragraph: "annex IV", text: "Luxury automobiles", sources: ["nkhumanitarian-luxury"] }],
  },
  {
    number: "2270",
    date: "2016-03-02",
    ...UNANIMOUS,
    quotes: [
      {
        paragraph: "8",
        text: "could directly contribute to the development of the DPRK’s operational capabilities of its armed forces",
        sources: ["un-1718-measures", "opennuclear-2270", "un-1718-exemptions-arms"],
      },
      {
        paragraph: "17",
        text: "all Member States shall prevent specialized teaching or training of DPRK nationals … including teaching or training in advanced physics, advanced computer simulation and related computer sciences, geospatial navigation, nuclear engineering, aerospace engineering, aeronautical engineering and related disciplines",
        sources: ["unsanctions-training"],
      },
    ],
    decreeDate: "2016-12-29",
  },
  {
    number: "2321",
    date: "2016-11-30",
    ...UNANIMOUS,
    quotes: [
      {
        paragraph: "11",
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
        text: "all Member States shall take steps to restrict the entry into or transit through their territory of members of the Government of the DPRK, officials of that Government, and members of the DPRK armed forces, if the State determines that such members or officials are associated with the DPRK’s nuclear or ballistic missile programmes",
        sources: ["unsanctions-officials"],
      },
      { paragraph: "30", text: "new helicopters and vessels", sources: ["unsanctions-transport"] },
    ],
    decreeDate: "2017-10-16",
  },
  { number: "2356", date: "2017-06-02", ...UNANIMOUS, quotes: [] },
  { number: "2371", date: "2017-08-05", ...UNANIMOUS, quotes: [] },
  { number: "2375", date: "2017-09-11", ...UNANIMOUS, quotes: [] },
  { number: "2397", date: "2017-12-22", ...UNANIMOUS, quotes: [] },
] as const satisfies readonly ResolutionFacts[];

export type ResolutionNumber = (typeof resolutionFacts)[number]["number"];

/** The vote on renewing the Panel of Experts. */
export const panelVeto = {
  date: "2024-03-28",
  inFavour: 13,
  against: 1,
  abstaining: 1,
  russia: "against",
  china: "abstaining",
} as const satisfies BrokenVoteFacts;

/** The two votes that failed for a veto. */
export const breakFacts = [
  { date: "2022-05-26", inFavour: 13, against: 2, abstaining: 0, russia: "against", china: "against" },
  panelVeto,
] as const satisfies readonly BrokenVoteFacts[];

export type BreakDate = (typeof breakFacts)[number]["date"];
