import type { resolutionClaimFacts } from "../../facts/claims/resolutions.ts";

/** What each claim says, in our own words. */
export const resolutionStatements: Readonly<Record<keyof typeof resolutionClaimFacts, string>> = {
  "r-all-unanimous":
    "Between 2006 and 2017 the Security Council passed ten sanctions resolutions on North Korea, every one unanimously, so Russia voted for each of them.",
  "r-1695":
    "Resolution 1695, 15 July 2006, 15-0 with Russia in favour: condemned missile launches and required states to stop missile goods and technology moving to or from North Korea.",
  "r-1718":
    "Resolution 1718, 14 October 2006, 15-0 with Russia in favour: after the first nuclear test, banned heavy weapons, missile and nuclear items and luxury goods, and created the sanctions committee.",
  "r-1874":
    "Resolution 1874, 12 June 2009, 15-0 with Russia in favour: banned taking any arms from North Korea and sending it any but small arms and light weapons, for which five days’ notice was due, and demanded an end to launches using ballistic missile technology.",
  "r-2087":
    "Resolution 2087, 22 January 2013, 15-0 with Russia in favour: condemned the December 2012 satellite launch and sanctioned North Korea’s space agency.",
  "r-2094":
    "Resolution 2094, 7 March 2013, 15-0 with Russia in favour: after the third nuclear test, tightened enforcement of the bans.",
  "r-2270":
    "Resolution 2270, 2 March 2016, 15-0 with Russia in favour: closed the small-arms gap, banned aviation and rocket fuel, and made all cargo subject to inspection.",
  "r-2321":
    "Resolution 2321, 30 November 2016, 15-0 with Russia in favour: after the fifth nuclear test, suspended most scientific and technical cooperation and capped coal exports.",
  "r-2356":
    "Resolution 2356, 2 June 2017, 15-0 with Russia in favour: added people and organisations to the sanctions list.",
  "r-2371":
    "Resolution 2371, 5 August 2017, 15-0 with Russia in favour: banned coal, iron, lead and seafood exports and froze the number of North Korean workers abroad.",
  "r-2375":
    "Resolution 2375, 11 September 2017, 15-0 with Russia in favour: after the sixth nuclear test, limited oil, banned textile exports, new work permits and joint ventures.",
  "r-2397":
    "Resolution 2397, 22 December 2017, 15-0 with Russia in favour: cut fuel further, barred machinery and vehicles from going to North Korea, and food, farm products, machinery and other goods from leaving it, and ordered North Korean workers sent home within 24 months.",
  "r-rule-arms":
    "Rule on arms: no state may supply North Korea with weapons of any kind, small arms included since March 2016, or take any from it, since June 2009; nor train its forces.",
  "r-rule-catch-all":
    "Rule on everything else: any item except food or medicine is barred if the supplying state finds that it could directly help the operational ability of the North Korean forces.",
  "r-rule-launch":
    "Rule on rockets: North Korea may not make any launch that uses ballistic missile technology, even if it calls it a satellite.",
  "r-rule-science":
    "Rule on science: cooperation with people sponsored by the North Korean state is suspended, medical exchanges excepted; in nuclear, aerospace and advanced manufacturing fields only the sanctions committee can allow it, case by case.",
  "r-rule-training":
    "Rule on training: states must prevent the teaching of North Koreans in aerospace engineering, advanced physics and similar subjects.",
  "r-rule-travel":
    "Rule on people: those on the UN list may not be admitted to other countries without an exemption from the sanctions committee.",
  "r-rule-vehicles":
    "Rule on vehicles: all means of transport are barred (customs codes 86 to 89), with an exception for spare parts of civil airliners, and luxury cars doubly so.",
  "r-rule-workers":
    "Rule on workers: new work permits have been barred since September 2017, and workers abroad were to be home by the end of 2019.",
  "r-rule-food":
    "Rule on food: it may go to North Korea, since the ban on what helps its forces excepts it, but not come from there: seafood since August 2017, food and farm products since December 2017.",
  "r-2022-veto":
    "The consensus broke on 26 May 2022, when Russia and China vetoed a US draft with further sanctions; the other thirteen members voted for it.",
  "r-2680":
    "On 23 March 2023 the Council, Russia included, still unanimously renewed the Panel of Experts that watches over the sanctions.",
  "r-ru-decree-2007":
    "In May 2007 Putin signed a decree that put resolution 1718 into force in Russia, with its bans on heavy weapons and luxury goods for North Korea.",
  "r-ru-decree-2016":
    "In December 2016 Putin signed the decree that carries out resolution 2270 in Russia; Russian reports said it bans arms deliveries to North Korea.",
  "r-ru-decree-2017":
    "In October 2017 another Putin decree, for resolution 2321, suspended scientific and technical cooperation with people who represent North Korea.",
};
