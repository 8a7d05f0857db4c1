import type { giftClaimFacts } from "../../facts/claims/gifts.ts";

/** What each claim says, in our own words. */
export const giftStatements: Readonly<Record<keyof typeof giftClaimFacts, string>> = {
  "g-exchange":
    "Vladimir Putin and Kim Jong Un handed each other presents at the Vostochny Cosmodrome on 13 September 2023, before the reception that followed their talks. By North Korea’s account Putin handed his over first.",
  "g-symbol":
    "News coverage at the time called the exchange of rifles symbolic, and spoke of fears of an arms deal as well.",
  "g-peskov-briefing":
    "What the gifts were became public on 14 September 2023, when Kremlin spokesman Dmitry Peskov answered a question from reporters.",
  "g-rifle-to-kim":
    "Putin gave Kim a Russian-made rifle that Kremlin spokesman Dmitry Peskov described as “of the highest quality”.",
  "g-rifle-to-putin":
    "Kim gave Putin a rifle made in North Korea; Kremlin spokesman Dmitry Peskov said in Russian that North Korean craftsmen had made it.",
  "g-glove":
    "Putin also gave Kim a glove from a space suit; the glove was said to have been in space several times.",
  "g-glove-grammar":
    "In the Russian sentence of Kremlin spokesman Dmitry Peskov it is the glove, not the suit, that had been in space; the usual English translation does not show this.",
  "g-glove-misreport":
    "The sub-heading of at least one British newspaper report turned the glove into a whole space suit.",
  "g-karabin":
    "Russian reports of the Kremlin’s briefing call both guns carbines (karabin), which are short rifles; English-language agencies wrote “rifle”.",
  "g-russian-wording":
    "The Russian broadcaster Channel Five quotes Kremlin spokesman Dmitry Peskov in Russian: «Путин подарил корейскому лидеру перчатку от космического скафандра, которая несколько раз была в космосе, подарил карабин нашего отечественного производства высочайшего качества» (a glove that had been in space several times, and a Russian-made carbine of the highest quality).",
  "g-no-model": "Neither side published who made the two guns, their model or their calibre.",
  "g-other-gifts":
    "Kremlin spokesman Dmitry Peskov said that other gifts were exchanged as well, but did not list them.",
  "g-no-publicity":
    "Kremlin spokesman Dmitry Peskov told reporters that the Kremlin normally prefers not to publicise presents of this kind.",
  "g-kcna-silent":
    "North Korea’s state agency reported the exchange of presents without saying what they were.",
  "g-khasan-photos":
    "On arrival at Khasan on 12 September Russia’s natural resources minister, Alexander Kozlov, gave Kim signed photographs of Soviet cosmonauts, Yuri Gagarin among them, and of rocket designer Sergei Korolev.",
  "g-aurus-shown":
    "Before the talks Putin let Kim sit in the back of his Russian-built Aurus limousine; a car of that make followed as a present five months later.",
  "g-hat":
    "Russia’s defence minister, Sergei Shoigu, gave Kim a fur hat in Vladivostok; ambassador Alexander Matsegora said he had helped guess the size.",
  "g-sword-shoigu":
    "The director of the Zlatoust arms factory said that Russia’s defence minister, Sergei Shoigu, gave Kim a hand-made sword in an 18th-century style during the visit to Primorye; the ministry had ordered it.",
  "g-kim-to-fleet":
    "North Korean state media said that Kim left a gift for Russia’s Pacific Fleet and received presents from defence minister Sergei Shoigu and from Sergei Kobylash, commander of long-range aviation.",
  "g-university-gift":
    "At the Far Eastern Federal University Kim received a present from the university’s president and, according to the Russian agency TASS, a relief picture (one with raised shapes) of Russky Island from minister Alexander Kozlov.",
  "g-drones":
    "On 17 September the governor of Primorye, Oleg Kozhemyako, gave Kim five one-way attack drones and one Geran-25 reconnaissance drone.",
  "g-body-armour":
    "The presents of the governor of Primorye also included a suit of light body armour for chest, shoulders, throat and groin, which the region’s press office says is made for assault troops.",
  "g-thermal-clothing":
    "The governor’s presents also included clothing that, the Russian side says, thermal cameras cannot pick up.",
  "g-drone-identity":
    "Reports describe the reconnaissance drone given to Kim differently: the Russian agency TASS writes of a Geran-25 (Geranium-25) that takes off vertically and is built in Primorye; Reuters writes of a type that is widely used in Ukraine.",
  "g-mofa-drones":
    "A South Korean foreign ministry official said the drone gift very likely breached Security Council bans on arms and on transport equipment and machinery for North Korea.",
  "g-reuters-sanctions":
    "Reuters judged that the drones contravened at least two Security Council resolutions which Moscow itself had voted for.",
  "g-law-rifles":
    "Read literally, the UN embargo covers both guns. It has banned all arms from North Korea since June 2009, without exception. It has banned small arms to North Korea since March 2016; until then they were excepted.",
  "g-2019-sword":
    "At their first meeting, in April 2019, Kim gave Putin a Korean sword and Putin handed him a coin, because in Russia it is thought unlucky to accept a weapon without paying for it.",
  "g-2019-sabre": "Putin’s return gifts in 2019 were a sabre and a set of tea-glass holders for Kim’s train.",
  "g-museum":
    "Presents to North Korea’s leaders normally go to the International Friendship Exhibition in the Myohyang mountains, and Reuters expected those of 2023 to end up there.",
  "g-article-symbolic":
    "The article of 8 November 2023 ends by calling the gift exchange a symbolic diplomatic gesture. Our sources support this only in that no agreement was signed with it.",
};
