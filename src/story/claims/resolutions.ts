import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `r-`. `note` is for editors and is never published. */
export const resolutionClaims = {
  "r-all-unanimous": {
    statement:
      "Between 2006 and 2017 the Security Council passed ten sanctions resolutions on North Korea, every one unanimously, so Russia voted for each of them.",
    status: "confirmed",
    saidBy: "Jiji Press; South Korean foreign ministry list",
    place: "United Nations, New York",
    sources: ["jiji-2022-05-27-veto", "rok-mofa-2017-12-2397", "un-1718-resolutions"],
    articleParagraph: 3,
    note: "The ten run from 1718 to 2397. Resolution 1695 of July 2006, also unanimous, is usually counted separately.",
  },
  "r-1695": {
    statement:
      "Resolution 1695, 15 July 2006, 15-0 with Russia in favour: condemned missile launches and required states to stop missile goods and technology moving to or from North Korea.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2006-07-15",
    place: "United Nations, New York",
    sources: ["un-sc8778", "unsc-1695"],
  },
  "r-1718": {
    statement:
      "Resolution 1718, 14 October 2006, 15-0 with Russia in favour: after the first nuclear test, banned heavy weapons, missile and nuclear items and luxury goods, and created the sanctions committee.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2006-10-14",
    place: "United Nations, New York",
    sources: ["un-sc8853", "unsc-1718", "sipri-dprk-embargo"],
  },
  "r-1874": {
    statement:
      "Resolution 1874, 12 June 2009, 15-0 with Russia in favour: banned taking any arms from North Korea and nearly all supplies to it, small arms excepted, and demanded an end to launches using ballistic missile technology.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2009-06-12",
    place: "United Nations, New York",
    sources: [
      "wikipedia-1874",
      "sipri-dprk-embargo",
      "unsanctions-arms",
      "unsc-1874",
      "france-2012-launch",
      "un-news-2010-06",
      "panel-1874-2010-report",
    ],
    note: "Also set up the Panel of Experts.",
  },
  "r-2087": {
    statement:
      "Resolution 2087, 22 January 2013, 15-0 with Russia in favour: condemned the December 2012 satellite launch and sanctioned North Korea’s space agency.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2013-01-22",
    place: "United Nations, New York",
    sources: ["ctbto-2013-01-24-2087", "usun-2013-01-2087", "unsc-2087"],
    note: "The clearest precedent that a satellite launch counts.",
  },
  "r-2094": {
    statement:
      "Resolution 2094, 7 March 2013, 15-0 with Russia in favour: after the third nuclear test, tightened enforcement of the bans.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2013-03-07",
    place: "United Nations, New York",
    sources: [
      "wikipedia-de-2094",
      "unsc-2094",
      "jiji-2022-05-27-veto",
      "us-embassy-uk-2013-2094",
      "takungpao-2013-2094",
    ],
    note: "Its annex IV names luxury cars among the luxury goods.",
  },
  "r-2270": {
    statement:
      "Resolution 2270, 2 March 2016, 15-0 with Russia in favour: closed the small-arms gap, banned aviation and rocket fuel, and made all cargo subject to inspection.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2016-03-02",
    place: "United Nations, New York",
    sources: [
      "un-2270-summary",
      "state-blog-2016-03-02-2270",
      "tass-2016-03-02-2270",
      "reuters-2016-03-01-2270",
      "unsc-2270",
      "opennuclear-2270",
    ],
  },
  "r-2321": {
    statement:
      "Resolution 2321, 30 November 2016, 15-0 with Russia in favour: after the fifth nuclear test, suspended most scientific and technical cooperation and capped coal exports.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2016-11-30",
    place: "United Nations, New York",
    sources: ["us-embassy-2016-11-30-2321", "rok-2016-12-2321", "unsc-2321", "kbs-de-2025-01-para11"],
    note: "Seoul’s statement names Russia and China among those voting for it.",
  },
  "r-2356": {
    statement:
      "Resolution 2356, 2 June 2017, 15-0 with Russia in favour: added people and organisations to the sanctions list.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2017-06-02",
    place: "United Nations, New York",
    sources: ["un-sc12853", "loc-2017-06-07-2356", "unsc-2356"],
  },
  "r-2371": {
    statement:
      "Resolution 2371, 5 August 2017, 15-0 with Russia in favour: banned coal, iron, lead and seafood exports and froze the number of North Korean workers abroad.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2017-08-05",
    place: "United Nations, New York",
    sources: ["asil-2017-08-2371", "jiji-2022-05-27-veto", "unsc-2371"],
  },
  "r-2375": {
    statement:
      "Resolution 2375, 11 September 2017, 15-0 with Russia in favour: after the sixth nuclear test, limited oil, banned textile exports, new work permits and joint ventures.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2017-09-11",
    place: "United Nations, New York",
    sources: ["thompson-hine-2017-09-2375", "asil-2017-09-2375", "unsc-2375", "un-1718-resolutions"],
  },
  "r-2397": {
    statement:
      "Resolution 2397, 22 December 2017, 15-0 with Russia in favour: cut fuel further, banned machinery and vehicles, and ordered North Korean workers sent home within 24 months.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2017-12-22",
    place: "United Nations, New York",
    sources: [
      "rferl-2017-12-22-2397",
      "un-av-2017-12-22-2397",
      "rok-mofa-2017-12-2397",
      "unsc-2397",
      "un-1718-resolutions",
    ],
    note: "A UN video caption says 12 months for the workers; the resolution and Seoul’s summary say 24.",
  },
  "r-rule-arms": {
    statement:
      "Rule on arms: no state may supply North Korea with weapons of any kind, buy from it, or train its forces.",
    status: "confirmed",
    saidBy: "UN 1718 Committee",
    place: "United Nations, New York",
    sources: ["un-1718-measures", "sipri-dprk-embargo", "unsanctions-assistance", "panel-1874-2010-report"],
    note: "Both directions are closed, so shells for Russia and drones for Kim fall under it alike.",
  },
  "r-rule-catch-all": {
    statement:
      "Rule on everything else: any item except food or medicine is barred if the supplying state finds that it could directly help the operational ability of the North Korean forces.",
    status: "confirmed",
    saidBy: "UN 1718 Committee",
    place: "United Nations, New York",
    sources: ["un-1718-measures", "un-2270-summary"],
    note: "The finding is left to the state itself, and humanitarian or livelihood goods are exempt. The same rule covers purchases that would strengthen another country’s forces. Bears on body armour and special clothing.",
  },
  "r-rule-launch": {
    statement:
      "Rule on rockets: North Korea may not make any launch that uses ballistic missile technology, even if it calls it a satellite.",
    status: "confirmed",
    saidBy: "UN Assistant Secretary-General Khaled Khiari, 2023; resolutions",
    place: "United Nations, New York",
    sources: [
      "un-sc15504",
      "ctbto-2013-01-24-2087",
      "unsc-2270",
      "france-2012-launch",
      "un-prst-2012-13",
      "dppa-2023-11-27-khiari",
    ],
    note: "Paragraph 5 of resolution 2270 extends this to technical cooperation by others on such launches.",
  },
  "r-rule-science": {
    statement:
      "Rule on science: cooperation with people sponsored by the North Korean state is suspended, medical exchanges excepted; in nuclear, aerospace and advanced manufacturing fields only the sanctions committee can allow it, case by case.",
    status: "confirmed",
    saidBy: "Resolution 2321, paragraph 11",
    place: "United Nations, New York",
    sources: [
      "unsc-2321",
      "us-embassy-2016-11-30-2321",
      "un-1718-measures",
      "kbs-de-2025-01-para11",
      "opennuclear-measures",
    ],
    note: "The rule Seoul had in mind on 14 September 2023. In other fields the state concerned may decide, but must tell the committee first.",
  },
  "r-rule-training": {
    statement:
      "Rule on training: states must prevent the teaching of North Koreans in aerospace engineering, advanced physics and similar subjects.",
    status: "confirmed",
    saidBy: "Resolutions 2270 and 2321",
    place: "United Nations, New York",
    sources: ["unsanctions-training", "un-2270-summary", "unsc-2270"],
    note: "Bears on the idea of training a North Korean cosmonaut and on university visits.",
  },
  "r-rule-travel": {
    statement:
      "Rule on people: those on the UN list may not be admitted to other countries without an exemption from the sanctions committee.",
    status: "confirmed",
    saidBy: "South Korean foreign ministry; UN",
    place: "United Nations, New York",
    sources: ["kbs-2023-09-14-travelban", "un-sc12853", "unsanctions-officials"],
    note: "Bears on Ri Pyong Chol’s presence in Russia. Resolution 2321, paragraph 15, also tells states to restrict entry of North Korean officials and soldiers whom they find to be linked to the banned programmes.",
  },
  "r-rule-vehicles": {
    statement:
      "Rule on vehicles: all means of transport are barred (customs codes 86 to 89), with an exception for spare parts of civil airliners, and luxury cars doubly so.",
    status: "confirmed",
    saidBy: "Lim Soo-suk, South Korean foreign ministry; resolution 2397",
    place: "United Nations, New York",
    sources: [
      "hindu-2024-02-20-car",
      "korea-herald-2024-02-20-car",
      "unsc-2397",
      "un-2397-summary",
      "nkhumanitarian-luxury",
      "unsanctions-transport",
    ],
    note: "Aircraft, and so drones, belong to code 88. Seoul used this rule against the drones and the Aurus.",
  },
  "r-rule-workers": {
    statement:
      "Rule on workers: new work permits have been barred since September 2017, and workers abroad were to be home by the end of 2019.",
    status: "confirmed",
    saidBy: "Resolutions 2375 and 2397",
    place: "United Nations, New York",
    sources: [
      "thompson-hine-2017-09-2375",
      "rok-mofa-2017-12-2397",
      "rferl-2017-12-22-2397",
      "sejong-2019-12-12-2397",
    ],
    note: "Seoul thought the 2023 talks might cover more labourers for Russia.",
  },
  "r-2022-veto": {
    statement:
      "The consensus broke on 26 May 2022, when Russia and China vetoed a US draft with further sanctions; the other thirteen members voted for it.",
    status: "confirmed",
    saidBy: "Jiji Press; TASS",
    date: "2022-05-26",
    place: "United Nations, New York",
    sources: ["jiji-2022-05-27-veto", "trend-2022-05-27-veto"],
  },
  "r-2680": {
    statement:
      "On 23 March 2023 the Council, Russia included, still unanimously renewed the Panel of Experts that watches over the sanctions.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2023-03-23",
    place: "United Nations, New York",
    sources: ["un-sc15240"],
    note: "Resolution 2680. A year later Russia vetoed the next renewal: see a-panel-veto.",
  },
  "r-ru-decree-2007": {
    statement:
      "In May 2007 Putin signed a decree that put resolution 1718 into force in Russia, with its bans on heavy weapons and luxury goods for North Korea.",
    status: "confirmed",
    saidBy: "Kremlin",
    date: "2007-05",
    sources: ["lenta-2007-05-30-decree", "utro-2007-05-30-decree", "opennuclear-russia"],
    articleParagraph: 3,
    note: "Executive order 665, dated 27 May and made public on 30 May. Dmitry Medvedev was president when resolution 1874 followed in 2010.",
  },
  "r-ru-decree-2016": {
    statement:
      "In December 2016 Putin signed the decree that carries out resolution 2270 in Russia; Russian reports said it bans arms deliveries to North Korea.",
    status: "confirmed",
    saidBy: "Kremlin",
    date: "2016-12-29",
    sources: ["xinhua-2016-12-31-decree", "newsfront-2016-12-30-decree", "opennuclear-russia"],
    articleParagraph: 3,
    note: "Executive order 729, dated 29 December and published on 30 December. Xinhua confirms the signing; the line on arms goes back to RIA Novosti. The text itself was not read, so do not say what it lays down on small arms.",
  },
  "r-ru-decree-2017": {
    statement:
      "In October 2017 another Putin decree, for resolution 2321, suspended scientific and technical cooperation with people who represent North Korea.",
    status: "confirmed",
    saidBy: "Kremlin",
    date: "2017-10-16",
    sources: ["mosaica-2017-10-16-decree", "glavcom-2017-10-16-decree", "xinhua-2017-10-17-decree"],
    articleParagraph: 3,
    note: "Dated by its publication. Nuclear, aerospace and aviation work remained possible only if it did not serve the banned programmes.",
  },
} as const satisfies Record<string, ClaimRecord>;
