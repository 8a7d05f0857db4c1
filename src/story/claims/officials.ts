import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `o-`. `note` is for editors and is never published. */
export const officialClaims = {
  "o-military-heavy": {
    statement:
      "South Korea’s unification ministry counted more military men in Kim’s party than on his 2019 trip.",
    status: "analysis",
    saidBy: "South Korean unification ministry",
    date: "2023-09-12",
    sources: ["kbs-2023-09-12-entourage", "hani-2023-09-12-brass"],
    articleParagraph: 5,
    note: "The article’s remark on key military officials.",
  },
  "o-madden": {
    statement:
      "Michael Madden of the Stimson Center read the list as a sign that defence and a possible munitions deal would lead the agenda.",
    status: "analysis",
    saidBy: "Michael Madden, Stimson Center",
    date: "2023-09-12",
    sources: ["reuters-2023-09-12-entourage"],
    articleParagraph: 5,
  },
  "o-not-named-at-first": {
    statement:
      "Pyongyang did not publish the names at departure; analysts picked them out of photographs, and state media confirmed most of them during the trip.",
    status: "confirmed",
    saidBy: "Reuters; Voice of Korea",
    date: "2023-09-12",
    sources: ["reuters-2023-09-12-entourage", "vok-2023-09-14-vostochny"],
  },
  "o-choe-son-hui": {
    statement: "Choe Son Hui, foreign minister, was with Kim throughout.",
    status: "confirmed",
    saidBy: "Voice of Korea; TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-delegations", "vok-2023-09-14-vostochny"],
    note: "Why she matters: a veteran of the nuclear talks with the United States (Reuters).",
  },
  "o-ri-pyong-chol": {
    statement:
      "Marshal Ri Pyong Chol, vice-chairman of the party’s Central Military Commission, has overseen the nuclear and missile programmes.",
    status: "confirmed",
    saidBy: "Reuters; Voice of Korea",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: [
      "reuters-2023-09-12-entourage",
      "vok-2023-09-14-vostochny",
      "kbs-2023-09-14-travelban",
      "korea-herald-2023-09-12-entourage",
    ],
    articleParagraph: 5,
    note: "Under a UN travel ban.",
  },
  "o-pak-jong-chon": {
    statement: "Marshal Pak Jong Chon headed the party’s military political leadership.",
    status: "confirmed",
    saidBy: "Reuters; Voice of Korea",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: [
      "reuters-2023-09-12-entourage",
      "vok-2023-09-14-vostochny",
      "korea-herald-2023-09-12-entourage",
    ],
    articleParagraph: 5,
  },
  "o-kang-sun-nam": {
    statement: "Kang Sun Nam, defence minister, attended; Seoul sanctioned him eight days after the summit.",
    status: "confirmed",
    saidBy: "TASS; Yonhap",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-delegations", "vok-2023-09-14-vostochny", "yonhap-2023-09-21-sanctions"],
    articleParagraph: 5,
  },
  "o-jo-chun-ryong": {
    statement:
      "Jo Chun Ryong, head of the munitions industry department, was on the train; he had accompanied Kim to shell and missile factories shortly before. Seoul lists him as under UN sanctions.",
    status: "confirmed",
    saidBy: "Reuters; South Korean foreign ministry",
    date: "2023-09-12",
    sources: ["reuters-2023-09-12-entourage", "hani-2023-09-12-brass", "ap-2023-09-14-lim"],
    articleParagraph: 5,
    note: "Points to ammunition. AP spells him Jo Chun Yong.",
  },
  "o-pak-thae-song": {
    statement:
      "Pak Thae Song, a party secretary, chaired the national space science and technology committee behind the spy satellite.",
    status: "confirmed",
    saidBy: "Hankyoreh; Voice of Korea",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["hani-2023-09-12-brass", "reuters-2023-09-12-entourage", "vok-2023-09-14-vostochny"],
    note: "Points to satellites.",
  },
  "o-kim-myong-sik": {
    statement:
      "Admiral Kim Myong Sik commanded the navy; he was seen in Pyongyang at departure and named at the Vladivostok stop.",
    status: "confirmed",
    saidBy: "Hankyoreh; KCNA via UPI",
    date: "2023-09-16",
    place: "Vladivostok, Russia",
    sources: ["hani-2023-09-12-brass", "upi-2023-09-17-gifts"],
    note: "Points to ships and submarines.",
  },
  "o-kim-kwang-hyok": {
    statement: "General Kim Kwang Hyok, air force commander, joined the aircraft plant visit.",
    status: "confirmed",
    saidBy: "Voice of Korea; DPRK foreign ministry",
    date: "2023-09-15",
    place: "Yuri Gagarin aircraft plant (KnAAZ), Komsomolsk-on-Amur, Russia",
    sources: ["vok-2023-09-15-plant", "kcnawatch-2023-09-15-plant", "upi-2023-09-17-gifts"],
    note: "Points to aircraft.",
  },
  "o-kim-jong-sik": {
    statement:
      "Kim Jong Sik, deputy head of the munitions department and a missile expert under UN sanctions, also travelled, according to KBS and VOA; VOA recalled that he was with Kim at Vostochny.",
    status: "claimed",
    saidBy: "KBS World; VOA",
    date: "2023-09-14",
    sources: ["kbs-2023-09-14-travelban", "voa-ko-2024-08-kim-jong-sik"],
  },
  "o-o-su-yong": {
    statement: "O Su Yong, party secretary for the economy, was in the delegation too.",
    status: "confirmed",
    saidBy: "Voice of Korea",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["vok-2023-09-14-vostochny", "kcna-2023-09-18-vladivostok"],
  },
  "o-kim-yo-jong": {
    statement: "Kim’s sister Kim Yo Jong was at his side at the cosmodrome.",
    status: "confirmed",
    saidBy: "TASS; Reuters photograph",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-delegations", "reuters-2023-09-13-summit"],
  },
  "o-ru-core": {
    statement:
      "On the Russian side were foreign minister Sergei Lavrov, defence minister Sergei Shoigu and deputy prime minister Denis Manturov, who was also industry minister.",
    status: "confirmed",
    saidBy: "TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-delegations", "reuters-2023-09-14-fbc"],
    note: "Shoigu had been Kim’s guest in Pyongyang in July.",
  },
  "o-ru-others": {
    statement:
      "They were joined by deputy prime ministers Marat Khusnullin and Alexei Overchuk, transport minister Vitaly Savelyev and natural resources minister Alexander Kozlov, who chaired the joint commission with North Korea.",
    status: "confirmed",
    saidBy: "TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-delegations", "kcna-2023-09-14-talks"],
  },
  "o-ru-borisov": {
    statement: "Yuri Borisov, head of the space agency Roscosmos, waited with Putin to receive Kim.",
    status: "confirmed",
    saidBy: "TASS",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-guestbook", "ap-2023-09-13-borisov"],
  },
  "o-ru-navy-air": {
    statement:
      "In Primorye the hosts were Shoigu, navy commander Nikolai Yevmenov and long-range aviation commander Sergei Kobylash.",
    status: "confirmed",
    saidBy: "AP; ANI citing TASS",
    date: "2023-09-16",
    place: "Knevichi airfield, Primorye, Russia",
    sources: ["ap-2023-09-16-bombers", "ani-2023-09-16-knevichi"],
  },
} as const satisfies Record<string, ClaimRecord>;
