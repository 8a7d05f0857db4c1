import type { officialClaimFacts } from "../../facts/claims/officials.ts";

/** What each claim says, in our own words. */
export const officialStatements: Readonly<Record<keyof typeof officialClaimFacts, string>> = {
  "o-military-heavy":
    "South Korea’s unification ministry counted more military men in Kim’s party than on his 2019 trip.",
  "o-madden":
    "Michael Madden of the Stimson Center read the list as a sign that defence and a possible munitions deal would lead the agenda.",
  "o-not-named-at-first":
    "Pyongyang did not publish the names at departure; analysts picked them out of photographs, and state media confirmed most of them during the trip.",
  "o-choe-son-hui": "Choe Son Hui, foreign minister, was with Kim throughout.",
  "o-ri-pyong-chol":
    "Marshal Ri Pyong Chol, vice-chairman of the party’s Central Military Commission, has overseen the nuclear and missile programmes.",
  "o-pak-jong-chon":
    "Marshal Pak Jong Chon headed the party’s military political leadership; KCNA lists him among those at the talks.",
  "o-kang-sun-nam":
    "Kang Sun Nam, defence minister, attended; KCNA lists him among those at the talks. Seoul sanctioned him eight days after the summit.",
  "o-jo-chun-ryong":
    "Jo Chun Ryong, head of the munitions industry department, was on the train; he had accompanied Kim to shell and missile factories shortly before. Seoul lists him as under UN sanctions.",
  "o-pak-thae-song":
    "Pak Thae Song, a party secretary, chaired the national space science and technology committee behind the spy satellite; KCNA lists him among those at the talks.",
  "o-kim-myong-sik":
    "Admiral Kim Myong Sik commanded the navy; he was seen in Pyongyang at departure and named at the Vladivostok stop.",
  "o-kim-kwang-hyok": "General Kim Kwang Hyok, air force commander, joined the aircraft plant visit.",
  "o-kim-jong-sik":
    "Kim Jong Sik, deputy head of the munitions department and a missile expert under UN sanctions, also travelled, according to KBS and VOA; VOA recalled that he was with Kim at Vostochny.",
  "o-listed-2397":
    "Ri Pyong Chol and Kim Jong Sik were among the 16 people whom resolution 2397 of 22 December 2017 put under a travel ban and an asset freeze.",
  "o-o-su-yong":
    "O Su Yong, party secretary for the economy, was in the delegation too; KCNA lists him among those at the talks.",
  "o-kim-yo-jong": "Kim’s sister Kim Yo Jong was at his side at the cosmodrome.",
  "o-ru-core":
    "On the Russian side were foreign minister Sergei Lavrov, defence minister Sergei Shoigu and deputy prime minister Denis Manturov, who was also industry minister.",
  "o-ru-others":
    "They were joined by deputy prime ministers Marat Khusnullin and Alexei Overchuk, transport minister Vitaly Savelyev, natural resources minister Alexander Kozlov, who chaired the joint commission with North Korea, and the Kremlin’s spokesman Dmitry Peskov.",
  "o-talks-kcna":
    "KCNA lists for North Korea’s side of the talks Choe Son Hui, Pak Jong Chon, Kang Sun Nam, O Su Yong, Pak Thae Song and vice foreign minister Im Chon Il; for Russia’s it adds to the names TASS has deputy prime minister Yuri Trutnev, envoy to the Far East, and ambassador Alexander Matsegora.",
  "o-talks-russia":
    "TASS and Channel Five name eight Russian officials: Lavrov, Shoigu, Manturov, Khusnullin, Overchuk, Savelyev, Kozlov and Peskov. Of Kim’s party TASS names Choe Son Hui, Kang Sun Nam and Kim Yo Jong, as accompanying him.",
  "o-talks-lists":
    "Of 16 named as at the talks besides the two leaders, ten are named by both sides’ media and six by KCNA alone: Pak Jong Chon, O Su Yong, Pak Thae Song, Im Chon Il, Trutnev and Matsegora.",
  "o-ru-borisov": "Yuri Borisov, head of the space agency Roscosmos, waited with Putin to receive Kim.",
  "o-ru-navy-air":
    "In Primorye the hosts were Shoigu, navy commander Nikolai Yevmenov and long-range aviation commander Sergei Kobylash.",
};
