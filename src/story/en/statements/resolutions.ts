import type { resolutionClaimFacts } from "../../facts/claims/resolutions.ts";

/** What each claim says, in our own words. */
export const resolutionStatements: Readonly<Record<keyof typeof resolutionClaimFacts, string>> = {
  "r-all-unanimous":
    "Between 2006 and 2017 the Security Council passed ten sanctions resolutions on North Korea, every one unanimously, so Russia voted for each of them.",
  "r-1695":
    "Resolution 1695, 15 July 2006, 15-0 with Russia in favour: condemned missile launches and required states to stop missile goods and technology from moving to or from North Korea.",
  "r-1718":
    "Resolution 1718, 14 October 2006, 15-0 with Russia in favour: after the first nuclear test, banned heavy weapons, missile and nuclear items and luxury goods, and created the sanctions committee.",
  "r-1874":
    "Resolution 1874, 12 June 2009, 15-0 with Russia in favour: banned taking any arms from North Korea, and sending it any arms except small arms and light weapons. States had to tell the UN five days before they sent those. It demanded an end to launches that use ballistic missile technology.",
  "r-2087":
    "Resolution 2087, 22 January 2013, 15-0 with Russia in favour: condemned the December 2012 satellite launch and sanctioned North Korea’s space agency.",
  "r-2094":
    "Resolution 2094, 7 March 2013, 15-0 with Russia in favour: after the third nuclear test, tightened enforcement of the bans.",
  "r-2270":
    "Resolution 2270, 2 March 2016, 15-0 with Russia in favour: banned sending North Korea small arms too, banned aviation and rocket fuel, and made all cargo subject to inspection.",
  "r-2321":
    "Resolution 2321, 30 November 2016, 15-0 with Russia in favour: after the fifth nuclear test, suspended most scientific and technical cooperation and capped coal exports.",
  "r-2356":
    "Resolution 2356, 2 June 2017, 15-0 with Russia in favour: added people and organisations to the sanctions list.",
  "r-2371":
    "Resolution 2371, 5 August 2017, 15-0 with Russia in favour: banned coal, iron, lead and seafood exports and froze the number of North Korean workers abroad.",
  "r-2375":
    "Resolution 2375, 11 September 2017, 15-0 with Russia in favour: after the sixth nuclear test, limited oil, banned textile exports, new work permits and joint ventures.",
  "r-2397":
    "Resolution 2397, 22 December 2017, 15-0 with Russia in favour: cut fuel further. It banned sending machinery and vehicles to North Korea, and taking food, farm products, machinery and other goods from it, and ordered North Korean workers to be sent home within 24 months.",
  "r-rule-arms":
    "Rule on arms: no state may supply North Korea with weapons of any kind (small arms too, since March 2016), take any from it (since June 2009), or train its forces.",
  "r-rule-catch-all":
    "Rule on other goods: no state may send North Korea an item which that state judges could directly help the operations of North Korea’s forces; food and medicine are exempt.",
  "r-rule-launch":
    "Rule on rockets: North Korea may not launch anything that uses ballistic missile technology, even if it calls that a satellite launch.",
  "r-rule-science":
    "Rule on science: cooperation with people sponsored by the North Korean state is suspended, except for medical exchanges; in nuclear, aerospace and advanced manufacturing fields only the sanctions committee can allow it, case by case.",
  "r-rule-training":
    "Rule on training: states must prevent the teaching of North Koreans in aerospace engineering, advanced physics and similar subjects.",
  "r-rule-travel":
    "Rule on people: states may not admit people on the UN’s sanctions list unless the UN’s sanctions committee exempts them.",
  "r-rule-vehicles":
    "Rule on vehicles: sending North Korea any means of transport is banned (customs codes 86 to 89), except spare parts for civil airliners. Luxury cars are banned twice: as vehicles and as luxury goods.",
  "r-rule-workers":
    "Rule on workers: new work permits have been barred since September 2017, and workers abroad were to be home by the end of 2019.",
  "r-rule-food":
    "Rule on food: it may be sent to North Korea, because it is exempt from the ban on goods that help North Korea’s forces. It may not be taken from there: seafood since August 2017, food and farm products since December 2017.",
  "r-2022-veto":
    "The Security Council’s agreement on sanctions ended on 26 May 2022, when Russia and China vetoed a US draft with further sanctions; the other thirteen members voted for it.",
  "r-2680":
    "On 23 March 2023 the Council, Russia included, still unanimously renewed the Panel of Experts that watches over the sanctions.",
  "r-ru-decree-2007":
    "In May 2007 Putin signed a decree that put resolution 1718 into force in Russia, with its bans on heavy weapons and luxury goods for North Korea.",
  "r-ru-decree-2016":
    "In December 2016 Putin signed the decree that carries out resolution 2270 in Russia; Russian reports said it bans arms deliveries to North Korea.",
  "r-ru-decree-2017":
    "In October 2017 another decree by Putin, for resolution 2321, suspended scientific and technical cooperation with people who represent North Korea.",
};
