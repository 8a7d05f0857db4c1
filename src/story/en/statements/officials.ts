import type { officialClaimFacts } from "../../facts/claims/officials.ts";

/** What each claim says, in our own words. */
export const officialStatements: Readonly<Record<keyof typeof officialClaimFacts, string>> = {
  "o-military-heavy":
    "South Korea’s unification ministry counted more military men among those who travelled with Kim than on his 2019 trip.",
  "o-madden":
    "Michael Madden, who studies North Korea’s leadership at the Stimson Center, read the list of Kim’s companions as a sign that defence and a possible munitions deal would lead the agenda.",
  "o-not-named-at-first":
    "When Kim left, Pyongyang did not say who was with him; analysts picked them out of photographs, and state media confirmed most of them during the trip.",
  "o-choe-son-hui": "Choe Son Hui, North Korea’s foreign minister, was with Kim throughout the journey.",
  "o-ri-pyong-chol":
    "Marshal Ri Pyong Chol, vice-chairman of the ruling party’s Central Military Commission, has overseen North Korea’s nuclear and missile programmes.",
  "o-pak-jong-chon":
    "Marshal Pak Jong Chon headed the North Korean ruling party’s department for military political leadership; North Korea’s agency KCNA lists him among those at the talks.",
  "o-kang-sun-nam":
    "Kang Sun Nam, North Korea’s defence minister, came too; North Korea’s agency KCNA lists him among those at the talks. Seoul put sanctions on him eight days after the summit.",
  "o-jo-chun-ryong":
    "Jo Chun Ryong, head of the North Korean ruling party’s munitions industry department, was on Kim’s train; he had accompanied Kim to shell and missile factories shortly before. Seoul lists him as under UN sanctions.",
  "o-pak-thae-song":
    "Pak Thae Song, a secretary of North Korea’s ruling party, chaired the national space science and technology committee behind the spy satellite; North Korea’s agency KCNA lists him among those at the talks.",
  "o-kim-myong-sik":
    "Admiral Kim Myong Sik commanded North Korea’s navy; he was seen in Pyongyang at departure and named by North Korea’s agency KCNA at the stop in Vladivostok.",
  "o-kim-kwang-hyok":
    "General Kim Kwang Hyok, commander of North Korea’s air force, joined the visit to the aircraft plant.",
  "o-kim-jong-sik":
    "Kim Jong Sik, deputy head of the North Korean ruling party’s munitions department and a missile expert under UN sanctions, also came, according to the broadcasters KBS (South Korea) and Voice of America (US); in a later report Voice of America said that he had been with Kim at Vostochny.",
  "o-listed-2397":
    "Ri Pyong Chol and Kim Jong Sik were among the 16 people whom resolution 2397 of 22 December 2017 put under a travel ban and an asset freeze.",
  "o-o-su-yong":
    "O Su Yong, secretary for the economy in North Korea’s ruling party, was in the delegation too; North Korea’s agency KCNA lists him among those at the talks.",
  "o-kim-yo-jong": "Kim’s sister Kim Yo Jong was at his side at the cosmodrome.",
  "o-ru-core":
    "On the Russian side of the talks were foreign minister Sergei Lavrov, defence minister Sergei Shoigu and deputy prime minister Denis Manturov, who was also industry minister.",
  "o-ru-others":
    "On the Russian side were also deputy prime ministers Marat Khusnullin and Alexei Overchuk, transport minister Vitaly Savelyev, natural resources minister Alexander Kozlov, who chaired the joint commission with North Korea, and the Kremlin’s spokesman Dmitry Peskov.",
  "o-talks-kcna":
    "North Korea’s agency KCNA lists those at the talks. On North Korea’s side it names Choe Son Hui, Pak Jong Chon, Kang Sun Nam, O Su Yong, Pak Thae Song and vice foreign minister Im Chon Il. On Russia’s side it names Lavrov, Shoigu, Manturov, Khusnullin, Overchuk, Savelyev, Kozlov, Peskov and two whom TASS does not name: deputy prime minister Yuri Trutnev, envoy to the Far East, and ambassador Alexander Matsegora.",
  "o-talks-russia":
    "The Russian agency TASS and the broadcaster Channel Five name eight Russian officials: Lavrov, Shoigu, Manturov, Khusnullin, Overchuk, Savelyev, Kozlov and Peskov. TASS says that Choe Son Hui, Kang Sun Nam and Kim Yo Jong accompanied Kim.",
  "o-talks-lists":
    "Besides the two leaders 16 people are reported to have been at the talks, ten of them by both sides’ media and six by North Korea’s agency KCNA alone: Pak Jong Chon, O Su Yong, Pak Thae Song, Im Chon Il, Trutnev and Matsegora.",
  "o-ru-borisov": "Yuri Borisov, head of Russia’s space agency Roscosmos, waited with Putin to receive Kim.",
  "o-ru-navy-air":
    "In Primorye, the region around Vladivostok, Kim’s hosts were defence minister Sergei Shoigu, navy commander Nikolai Yevmenov and Sergei Kobylash, commander of long-range aviation.",
};
