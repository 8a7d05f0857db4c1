import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `a-`. `note` is for editors and is never published. */
export const aftermathClaims = {
  "a-containers": {
    statement:
      "On 13 October 2023 the White House said North Korea had shipped more than 1,000 containers of military equipment and munitions to Russia.",
    status: "claimed",
    saidBy: "John Kirby of the White House",
    date: "2023-10-13",
    place: "Washington",
    sources: ["yonhap-2023-10-14-containers", "dw-2023-10-13-containers", "kbs-2023-10-containers"],
    note: "US intelligence with satellite images.",
  },
  "a-containers-timing": {
    statement:
      "By the US dates (7 September to 1 October) loading had begun before Kim even left for the summit.",
    status: "analysis",
    saidBy: "KBS World, from US data",
    date: "2023-10-13",
    sources: ["kbs-2023-10-containers", "dw-2023-10-13-containers"],
    note: "If the US dates are right, deliveries were under way before the handshake. That does not show when or how they were agreed. Yonhap: one of the US pictures shows about 300 containers at Najin for shipment on 7-8 September.",
  },
  "a-lavrov-pyongyang": {
    statement: "Lavrov went to Pyongyang on 18-19 October 2023 and was received by Kim.",
    status: "confirmed",
    saidBy: "Russian foreign ministry",
    date: "2023-10-19",
    place: "Pyongyang, North Korea",
    sources: ["yonhap-2023-10-19-lavrov", "korea-herald-2023-10-19-lavrov"],
  },
  "a-denial-october": {
    statement:
      "On 17 October 2023 Peskov rejected the reports of arms shipments, saying they came “without providing any proof”.",
    status: "claimed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-10-17",
    sources: ["asialive-2023-10-18-rusi", "moscow-times-2023-10-17-noproof", "alarabiya-2023-10-17-kremlin"],
    note: "Research by RUSI, based on satellite pictures of two ships, pointed the same way as the US claim.",
  },
  "a-malligyong": {
    statement:
      "On 21 November 2023, at the third attempt that year, North Korea put its Malligyong-1 reconnaissance satellite into orbit.",
    status: "confirmed",
    saidBy: "North Korea; South Korean military; UN",
    date: "2023-11-21",
    place: "Sohae Satellite Launching Station, North Korea",
    sources: ["un-sc15504", "koreapost-2023-11-nis", "lbc-2023-11-23-nis", "dppa-2023-11-27-khiari"],
    note: "The UN official briefing the Council said resolutions expressly forbid such launches.",
  },
  "a-malligyong-help": {
    statement:
      "South Korea’s intelligence service told lawmakers it believed Russia had analysed North Korean rocket data after the summit and helped the launch succeed.",
    status: "claimed",
    saidBy: "South Korean National Intelligence Service",
    date: "2023-11-23",
    place: "Seoul",
    sources: ["koreapost-2023-11-nis", "lbc-2023-11-23-nis"],
    note: "Not independently proven.",
  },
  "a-missiles-ukraine": {
    statement:
      "On 4 January 2024 the White House said Russia had fired North Korean ballistic missiles at Ukraine on 30 December and 2 January.",
    status: "claimed",
    saidBy: "John Kirby of the White House",
    date: "2024-01-04",
    place: "Washington",
    sources: ["kuna-2024-01-04-missiles", "babel-2024-01-10-missiles"],
  },
  "a-aurus-gift": {
    statement: "In February 2024 Putin sent Kim a Russian-made car, which the Kremlin said was an Aurus.",
    status: "confirmed",
    saidBy: "Rodong Sinmun; Peskov",
    date: "2024-02-18",
    place: "Pyongyang, North Korea",
    sources: ["rodong-2024-02-21-car", "hindu-2024-02-20-car"],
  },
  "a-aurus-sanctions": {
    statement:
      "Washington said that, if confirmed, the gift would appear to break UN resolutions Russia had backed, and South Korea’s unification ministry called it a violation; Moscow told Seoul to take it to the sanctions committee.",
    status: "contested",
    saidBy: "US State Department; South Korean ministries; Russian foreign ministry",
    date: "2024-02-21",
    sources: ["ht-auto-2024-02-22-car", "korea-herald-2024-02-20-car", "hindu-2024-02-20-car"],
  },
  "a-panel-veto": {
    statement:
      "On 28 March 2024 Russia vetoed the renewal of the UN Panel of Experts: 13 in favour, Russia against, China abstaining.",
    status: "confirmed",
    saidBy: "United Nations",
    date: "2024-03-28",
    place: "United Nations, New York",
    sources: ["un-sc15648", "menafn-2024-03-31-veto"],
    note: "The sanctions themselves stayed in force.",
  },
  "a-panel-end": {
    statement:
      "The panel’s mandate ran out on 30 April 2024; its last report, published on 7 March, filled 615 pages.",
    status: "confirmed",
    saidBy: "United Nations; 38 North",
    date: "2024-04-30",
    place: "United Nations, New York",
    sources: ["un-sc15755", "38north-2024-04-poe"],
  },
  "a-treaty": {
    statement:
      "On 19 June 2024 in Pyongyang Putin and Kim signed a treaty under which each is to help the other if attacked.",
    status: "confirmed",
    saidBy: "Vladimir Putin; AFP",
    date: "2024-06-19",
    place: "Pyongyang, North Korea",
    sources: ["afp-2024-06-19-treaty", "stimson-2024-06-21-treaty"],
    note: "Stimson: the clause echoes the Soviet treaty of 1961.",
  },
  "a-gifts-2024": {
    statement:
      "Gifts were exchanged again: Putin brought a second Aurus, a tea set and an admiral’s dirk; Kim gave a bust and a portrait of Putin and hunting dogs.",
    status: "confirmed",
    saidBy: "Yuri Ushakov; Dmitry Peskov; KCNA photographs",
    date: "2024-06-19",
    place: "Pyongyang, North Korea",
    sources: ["kommersant-2024-06-gifts", "afp-2024-06-19-treaty", "stimson-2024-06-21-treaty"],
    note: "Nice bookend: swords in 2019, rifles in 2023, a dirk in 2024.",
  },
  "a-troops-nato": {
    statement:
      "On 28 October 2024 NATO confirmed that North Korean soldiers had been sent to Russia’s Kursk region.",
    status: "confirmed",
    saidBy: "Mark Rutte, NATO",
    date: "2024-10-28",
    place: "Brussels",
    sources: ["moscow-times-2024-10-28-kursk", "whitehouse-2024-10-25-kirby"],
    note: "The White House had voiced grave concern at the deployment on 25 October.",
  },
  "a-troops-admitted": {
    statement:
      "Russia acknowledged the troops on 26 April 2025 and North Korea two days later, both citing the treaty.",
    status: "confirmed",
    saidBy: "Valery Gerasimov; KCNA",
    date: "2025-04-28",
    sources: ["nknews-2025-04-26-kursk", "joongang-2025-04-27-kursk", "voz-2025-04-28-kursk"],
  },
  "a-troops-number": {
    statement:
      "South Korea has put the number sent at about 14,000 to 15,000; estimates of the dead range from 600 to about 2,000 and remain disputed.",
    status: "contested",
    saidBy: "South Korean officials",
    date: "2025-10",
    sources: [
      "joongang-2025-04-27-kursk",
      "ap-2025-09-04-beijing",
      "afp-2025-10-24-museum",
      "particle-2025-10-museum",
    ],
  },
  "a-msmt": {
    statement:
      "In its first report, in May 2025, a monitoring team set up by eleven states to replace the UN panel put the munitions shipped since September 2023 at over 20,000 containers.",
    status: "claimed",
    saidBy: "Multilateral Sanctions Monitoring Team",
    date: "2025-05-29",
    sources: ["kbs-2025-05-msmt", "joongang-2025-07-18-msmt"],
    note: "The team is not a UN body.",
  },
  "a-beijing": {
    statement:
      "On 3 September 2025 Kim, Putin and Xi Jinping appeared together in public for the first time, at a parade in Beijing.",
    status: "confirmed",
    date: "2025-09-03",
    place: "Beijing",
    sources: ["kyiv-independent-2025-09-03-parade", "ap-2025-09-04-beijing"],
    note: "Picks up the article’s three-country theme. Putin and Kim also held talks there.",
  },
  "a-beijing-limits": {
    statement: "Diplomats and analysts told Reuters that the three were still far from a “cohesive bloc”.",
    status: "analysis",
    saidBy: "Reuters; Victor Cha, CSIS",
    date: "2025-09-10",
    sources: ["reuters-2025-09-10-bloc"],
  },
  "a-museum": {
    statement:
      "In October 2025 Kim broke ground in Pyongyang for a museum to soldiers killed fighting for Russia; he inspected the site in January 2026.",
    status: "confirmed",
    saidBy: "KCNA",
    date: "2026-01-05",
    place: "Pyongyang, North Korea",
    sources: ["afp-2025-10-24-museum", "sputnik-2026-01-06-museum", "newsru-2026-01-06-museum"],
  },
  "a-lavrov-2026": {
    statement:
      "On 11 February 2026 Lavrov told parliament that Russia and China would block any further UN restrictions on North Korea.",
    status: "confirmed",
    saidBy: "Sergei Lavrov, via RIA Novosti",
    date: "2026-02-11",
    place: "Moscow",
    sources: ["ria-2026-02-11-lavrov"],
    note: "Latest dated item found; nothing later could be sourced.",
  },
} as const satisfies Record<string, ClaimRecord>;
