import type { aftermathClaimFacts } from "../../facts/claims/aftermath.ts";

/** What each claim says, in our own words. */
export const aftermathStatements: Readonly<Record<keyof typeof aftermathClaimFacts, string>> = {
  "a-containers":
    "On 13 October 2023 the White House said North Korea had shipped more than 1,000 containers of military equipment and munitions to Russia.",
  "a-containers-timing":
    "By the dates that the White House gave (7 September to 1 October), loading had begun before Kim even left for the summit.",
  "a-lavrov-pyongyang":
    "Russia’s foreign minister, Sergei Lavrov, went to Pyongyang on 18-19 October 2023 and was received by Kim.",
  "a-denial-october":
    "On 17 October 2023 Kremlin spokesman Dmitry Peskov rejected the reports of arms shipments, saying they came “without providing any proof”.",
  "a-malligyong":
    "On 21 November 2023, at the third attempt that year, North Korea put its Malligyong-1 reconnaissance satellite into orbit.",
  "a-malligyong-help":
    "South Korea’s intelligence service told lawmakers that it believed Russia had analysed North Korean rocket data after the summit and helped the launch succeed.",
  "a-missiles-ukraine":
    "On 4 January 2024 the White House said Russia had fired North Korean ballistic missiles at Ukraine on 30 December and 2 January.",
  "a-aurus-gift": "In February 2024 Putin sent Kim a Russian-made car, which the Kremlin said was an Aurus.",
  "a-aurus-sanctions":
    "Washington said that, if confirmed, Putin’s gift of a car would appear to break UN resolutions that Russia had backed, and South Korea’s unification ministry called it a violation. Moscow told Seoul to raise it in the UN’s sanctions committee.",
  "a-panel-veto":
    "On 28 March 2024 Russia vetoed the renewal of the UN Panel of Experts: 13 in favour, Russia against, China abstaining.",
  "a-panel-end":
    "The mandate of the UN Panel of Experts ran out on 30 April 2024; its last report, published on 7 March, had 615 pages.",
  "a-eu-kozhemyako":
    "On 31 May 2024 the European Union sanctioned Oleg Kozhemyako, governor of Primorye, for presenting “weaponry and uniforms” to Kim, in violation, it said, of UN resolutions.",
  "a-treaty":
    "On 19 June 2024 in Pyongyang Putin and Kim signed a treaty under which each is to help the other if attacked.",
  "a-gifts-2024":
    "On 19 June 2024 Putin and Kim exchanged gifts again: Putin brought a second Aurus car, a tea set and an admiral’s dirk, which is a dagger; Kim gave a bust and a portrait of Putin and hunting dogs.",
  "a-troops-nato":
    "On 28 October 2024 NATO confirmed that North Korean soldiers had been sent to Russia’s Kursk region.",
  "a-troops-admitted":
    "Russia acknowledged the North Korean troops on 26 April 2025 and North Korea two days later, both citing the treaty.",
  "a-troops-number":
    "South Korea’s intelligence service put the number of North Korean soldiers sent to Russia at about 15,000. It estimated the dead at about 600 in April 2025, and at about 2,000 in September 2025.",
  "a-casualties-uk":
    "On 15 June 2025 Britain’s defence ministry said that North Korean forces had highly likely suffered more than 6,000 casualties, over half of some 11,000 first sent to Kursk.",
  "a-casualties-nis-2026":
    "On 12 February 2026 South Korea’s intelligence service told parliament that some 6,000 of the North Korean soldiers sent, about 40%, had been killed or wounded.",
  "a-casualties-killed":
    "In January 2026 Reuters wrote of more than 6,000 North Koreans killed, citing South Korean, Ukrainian and Western sources; the British and South Korean figures that we found give 6,000 for killed and wounded together.",
  "a-msmt":
    "In its first report, in May 2025, a team that eleven states had set up to monitor the sanctions in place of the UN panel put the munitions shipped to Russia since September 2023 at over 20,000 containers.",
  "a-msmt-guidance":
    "The report of the eleven states’ monitoring team, of May 2025, says that Russia passed data back to North Korea’s ballistic missile programmes, which improved the missiles’ guidance, and gave North Korea at least one Pantsir air-defence vehicle.",
  "a-beijing":
    "On 3 September 2025 Kim, Putin and China’s leader, Xi Jinping, appeared together in public for the first time, at a parade in Beijing.",
  "a-beijing-limits":
    "Diplomats, legislators and analysts saw Russia, China and North Korea as far from forming a cohesive bloc, the news agency Reuters reported.",
  "a-museum":
    "In October 2025 Kim began the building of a museum in Pyongyang for the North Korean soldiers who fought for Russia in its Kursk region, with a cemetery for the fallen; he inspected the site in January 2026.",
  "a-engineers-return":
    "On 12 December 2025 Kim welcomed home a regiment of engineers that had cleared mines in Russia’s Kursk region since August, and said that nine of them had been killed.",
  "a-kim-letter-2026":
    "In a letter to Putin, published on 9 January 2026, Kim promised to support all of Putin’s policies and decisions “unconditionally”.",
  "a-lavrov-2026":
    "On 11 February 2026 Russia’s foreign minister, Sergei Lavrov, told parliament that Russia and China would block any further UN restrictions on North Korea.",
  "a-congress-2026":
    "North Korea’s ruling party opened its ninth congress on 19 February 2026; state media mentioned congratulations from Russia, China, Vietnam and Laos. Kim was re-elected as its general secretary.",
  "a-museum-march-2026":
    "On 16 March 2026 Kim inspected the museum for the soldiers again. North Korea’s agency KCNA said that it was 93% built and would be inaugurated on the first anniversary of what it calls the liberation of Kursk, a Russian region.",
};
