import type { ClaimRecord } from "../types.ts";

/** Claims of the dossier whose id begins with `c-`. `note` is for editors and is never published. */
export const concernClaims = {
  "c-us-watson-4sep": {
    statement:
      "On 4 September the White House National Security Council said arms talks between Russia and North Korea were actively advancing and that Kim expected them to go on at leader level.",
    status: "claimed",
    saidBy: "Adrienne Watson, NSC spokesperson",
    date: "2023-09-04",
    place: "Washington",
    sources: ["abc-2023-09-05-watson", "nknews-2023-09-sullivan"],
    note: "US intelligence assessment.",
  },
  "c-us-sullivan": {
    statement:
      "National security adviser Jake Sullivan warned on 5 September that North Korea would “pay a price” for supplying arms.",
    status: "confirmed",
    saidBy: "Jake Sullivan",
    date: "2023-09-05",
    place: "Washington",
    sources: ["nknews-2023-09-sullivan", "korea-herald-2023-09-07-kirby"],
  },
  "c-us-kirby-6sep": {
    statement:
      "On 6 September John Kirby said Washington had so far seen only rockets and shells delivered to the Wagner group, months earlier, and no large-scale supply to the Russian army.",
    status: "claimed",
    saidBy: "John Kirby, NSC",
    date: "2023-09-06",
    place: "Washington",
    sources: ["korea-herald-2023-09-07-kirby"],
  },
  "c-us-watson-11sep": {
    statement:
      "As Kim set out, the NSC urged Pyongyang to keep its public promises “to not provide or sell arms to Russia”.",
    status: "confirmed",
    saidBy: "Adrienne Watson, NSC spokesperson",
    date: "2023-09-11",
    place: "Washington",
    sources: ["korea-herald-2023-09-12-watson", "chosun-2023-09-12-train"],
  },
  "c-us-miller-beg": {
    statement:
      "As Kim’s train rolled north, State Department spokesman Matthew Miller said Putin was travelling “hat in hand” to seek arms and added: “I would characterize it as him begging for assistance”.",
    status: "confirmed",
    saidBy: "Matthew Miller, State Department",
    date: "2023-09-11",
    place: "Washington",
    sources: ["kyiv-independent-2023-09-miller", "anadolu-2023-09-miller"],
    note: "Shows the mocking tone beside the legal argument. He also recalled that any transfer would break several Security Council resolutions.",
  },
  "c-us-jeanpierre": {
    statement:
      "The White House press secretary said an arms deal between the two “would directly violate a number of” Security Council resolutions.",
    status: "confirmed",
    saidBy: "Karine Jean-Pierre",
    date: "2023-09",
    place: "Washington",
    sources: ["yonhap-2023-09-12-jeanpierre", "korea-herald-2023-09-12-watson"],
    articleParagraph: 3,
    note: "Independent confirmation of the article’s White House claim. Yonhap quotes it on 11 September (Washington date) as said “earlier”; the day itself was not established.",
  },
  "c-us-kirby-13sep": {
    statement:
      "On the day of the summit Kirby said any arrangement that made North Korea’s military stronger would be of “significant concern”.",
    status: "confirmed",
    saidBy: "John Kirby, NSC",
    date: "2023-09-13",
    place: "Washington",
    sources: ["kbs-2023-09-14-kirby", "afp-2023-09-14-troubling"],
    articleParagraph: 3,
  },
  "c-us-kirby-cnn": {
    statement:
      "On CNN that evening he said a deal would violate resolutions “that Russia themselves signed up to, and so did China”.",
    status: "confirmed",
    saidBy: "John Kirby, NSC",
    date: "2023-09-13",
    place: "Washington",
    sources: ["breitbart-2023-09-13-kirby-cnn", "upravda-2023-09-19-kirby", "kbs-2023-09-14-miller"],
    articleParagraph: 3,
    note: "Closest match to the article’s line that Russia itself had agreed to the resolutions. The State Department made the same point the same day.",
  },
  "c-us-miller-satellites": {
    statement:
      "State Department spokesman Matthew Miller called it “troubling” that Russia was discussing cooperation that could breach resolutions it had itself voted for, and pointed to the link between satellite and missile technology.",
    status: "confirmed",
    saidBy: "Matthew Miller, State Department",
    date: "2023-09-13",
    place: "Washington",
    sources: ["kbs-2023-09-14-miller", "afp-2023-09-14-troubling"],
    articleParagraph: 3,
    note: "Miller’s own word on the breach was “potentially” (Reuters, AFP). That Russia had voted for the resolutions is in the KBS report.",
  },
  "c-us-miller-sanctions": {
    statement:
      "Miller said the United States would not hesitate to add sanctions if arms deals were concluded.",
    status: "confirmed",
    saidBy: "Matthew Miller, State Department",
    date: "2023-09-13",
    place: "Washington",
    sources: ["reuters-2023-09-14-miller", "afp-2023-09-14-troubling"],
  },
  "c-us-blinken": {
    statement:
      "In a podcast interview aired on the day of the summit, secretary of state Antony Blinken said that turning to North Korea and Iran showed Russia’s “desperation”.",
    status: "confirmed",
    saidBy: "Antony Blinken",
    date: "2023-09-13",
    place: "Washington",
    sources: ["afp-2023-09-14-troubling", "state-2023-09-blinken-podcast"],
    note: "Recorded before it was aired, so not a reaction to the summit itself. The quoted word was read in AFP.",
  },
  "c-us-sullivan-15sep": {
    statement:
      "On 15 September Jake Sullivan said Washington took the denial of a deal “with a heavy grain of salt” and that Russia and China were legally bound to uphold the resolutions.",
    status: "confirmed",
    saidBy: "Jake Sullivan",
    date: "2023-09-15",
    place: "Washington",
    sources: ["reuters-2023-09-16-sullivan", "upravda-2023-09-19-kirby"],
    articleParagraph: 3,
    note: "Not to be confused with Kirby’s similar phrase of 18 September (c-us-kirby-18sep); the second source carries only that echo.",
  },
  "c-us-kirby-18sep": {
    statement:
      "When both sides said nothing had been agreed, Kirby answered that he would take it “with a grain of salt”.",
    status: "confirmed",
    saidBy: "John Kirby, NSC",
    date: "2023-09-18",
    place: "New York",
    sources: ["upravda-2023-09-19-kirby", "state-fpc-2023-09-18-kirby"],
  },
  "c-ru-antonov": {
    statement:
      "Russia’s ambassador in Washington rejected the criticism, saying the US had “no right to teach us how to live”.",
    status: "confirmed",
    saidBy: "Anatoly Antonov",
    date: "2023-09-13",
    place: "Washington",
    sources: ["afp-2023-09-14-troubling"],
  },
  "c-rok-lim-regret": {
    statement:
      "South Korea’s foreign ministry spokesman Lim Soo-suk voiced “deep concern and regret” that the summit had dealt with military cooperation, satellites included.",
    status: "confirmed",
    saidBy: "Lim Soo-suk, South Korean foreign ministry",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["ap-2023-09-14-lim", "publicsensor-2023-09-lim"],
    articleParagraph: 4,
    note: "AP text read on reprint sites.",
  },
  "c-rok-lim-tech": {
    statement:
      "Lim said scientific and technical cooperation that helps nuclear weapons or missiles, satellite systems using ballistic technology among it, runs against Security Council resolutions.",
    status: "confirmed",
    saidBy: "Lim Soo-suk, South Korean foreign ministry",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["ap-2023-09-14-lim", "publicsensor-2023-09-lim"],
    articleParagraph: 4,
    note: "The article’s paragraph 4, first sentence.",
  },
  "c-rok-lim-response": {
    statement:
      "He said that if actions openly broke the resolutions and seriously threatened South Korea, Seoul would warn strongly against them and “consider response measures”, and that ties with Moscow would suffer.",
    status: "confirmed",
    saidBy: "Lim Soo-suk, South Korean foreign ministry",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["yonhap-2023-09-14-lim", "ap-2023-09-14-lim"],
    articleParagraph: 3,
    note: "South Korea’s objection to an arms deal as such.",
  },
  "c-rok-fear-tech": {
    statement:
      "The worry in Seoul was that North Korea would be paid for ammunition with advanced weapons technology, including for military spy satellites.",
    status: "analysis",
    saidBy: "AP",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["ap-2023-09-14-lim", "trt-2023-09-17-yoon"],
    articleParagraph: 4,
    note: "TRT/AP adds nuclear-powered submarines and better missiles.",
  },
  "c-rok-fear-threat": {
    statement:
      "AP reported that such help would raise the threat from North Korea’s nuclear programme, which is the article’s point about tension in the region.",
    status: "analysis",
    saidBy: "AP",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["ap-2023-09-14-lim", "hani-2023-09-21-yoon"],
    articleParagraph: 4,
  },
  "c-rok-travelban": {
    statement:
      "Lim pointed out that members of Kim’s party, such as Ri Pyong Chol, are under a UN travel ban and said Seoul would take the matter up.",
    status: "confirmed",
    saidBy: "Lim Soo-suk, South Korean foreign ministry",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["kbs-2023-09-14-travelban", "ap-2023-09-14-lim"],
  },
  "c-rok-unification": {
    statement:
      "Unification minister Kim Yung-ho said the two sides appeared to be pursuing a military trade and called on them to obey UN resolutions.",
    status: "confirmed",
    saidBy: "Kim Yung-ho, South Korean unification minister",
    date: "2023-09-14",
    place: "Seoul",
    sources: ["kbs-2023-09-14-unification", "ap-2023-09-14-lim"],
  },
  "c-rok-han": {
    statement:
      "Prime minister Han Duck-soo, speaking in Poland, called news of possible military cooperation “worrisome” and added that North Korean missiles threaten Europe too.",
    status: "confirmed",
    saidBy: "Han Duck-soo",
    date: "2023-09-13",
    place: "Krynica, Poland",
    sources: ["yonhap-2023-09-14-han", "kbs-2023-09-14-han"],
    note: "Two separate remarks: the worry is about the cooperation, the threat to Europe is said of the missile programme.",
  },
  "c-us-rok-15sep": {
    statement:
      "On 15 September South Korea and the United States jointly said that military cooperation between North Korea and Russia broke UN sanctions and would carry a price.",
    status: "confirmed",
    saidBy: "US and South Korean officials",
    date: "2023-09-15",
    place: "Seoul",
    sources: ["reuters-2023-09-15-plant", "scmp-2023-09-15-plant"],
    articleParagraph: 3,
    note: "Said at a meeting of the two countries’ deterrence consultation group in Seoul; the warning of a price was passed on by vice foreign minister Chang Ho-jin.",
  },
  "c-rok-yoon-ap": {
    statement:
      "President Yoon told AP in writing that military cooperation between the two was “illegal and unjust” and would draw the world closer together against it.",
    status: "confirmed",
    saidBy: "Yoon Suk Yeol",
    date: "2023-09-17",
    place: "Seoul",
    sources: ["trt-2023-09-17-yoon", "yonhap-2023-09-17-yoon"],
  },
  "c-rok-summons": {
    statement:
      "On 19 September South Korea summoned Russian ambassador Andrei Kulik and demanded an end to military cooperation with the North.",
    status: "confirmed",
    saidBy: "Chang Ho-jin, first vice foreign minister",
    date: "2023-09-19",
    place: "Seoul",
    sources: ["politico-2023-09-19-summons", "afp-2023-09-19-summons", "joongang-2023-09-19-return"],
  },
  "c-rok-yoon-unga": {
    statement:
      "At the UN on 20 September Yoon said trading conventional arms for weapons technology would be a “direct provocation” to Ukraine and South Korea.",
    status: "confirmed",
    saidBy: "Yoon Suk Yeol",
    date: "2023-09-20",
    place: "United Nations, New York",
    sources: ["pa-2023-09-20-yoon", "hani-2023-09-21-yoon", "korea-herald-2023-09-21-yoon"],
  },
  "c-rok-yoon-paradox": {
    statement:
      "He called it “paradoxical” for a permanent member of the Security Council to invade a neighbour and take arms from a state that defies the Council.",
    status: "confirmed",
    saidBy: "Yoon Suk Yeol",
    date: "2023-09-20",
    place: "United Nations, New York",
    sources: ["pa-2023-09-20-yoon", "korea-herald-2023-09-21-yoon"],
  },
  "c-ru-embassy-yoon": {
    statement:
      "The Russian embassy in Seoul answered that it “causes deep regret” that Yoon had joined what it called a propaganda campaign begun by Washington.",
    status: "confirmed",
    saidBy: "Russian embassy in Seoul",
    date: "2023-09-21",
    place: "Seoul",
    sources: ["korea-herald-2023-09-21-yoon", "hani-2023-09-22-embassy"],
  },
  "c-rok-sanctions": {
    statement:
      "On 21 September Seoul put its own sanctions on ten people and two firms, among them defence minister Kang Sun Nam, who had been on the trip.",
    status: "confirmed",
    saidBy: "South Korean foreign ministry",
    date: "2023-09-21",
    place: "Seoul",
    sources: ["yonhap-2023-09-21-sanctions", "korea-herald-2023-09-21-sanctions"],
  },
  "c-rok-goldberg": {
    statement:
      "Meeting the US ambassador on 22 September, the unification minister said North Korea was using the war to support Russia with weapons.",
    status: "claimed",
    saidBy: "Kim Yung-ho, South Korean unification minister",
    date: "2023-09-22",
    place: "Seoul",
    sources: ["yonhap-2023-09-22-unification", "kbs-2023-09-22-goldberg"],
  },
  "c-jp-concern": {
    statement:
      "Japan’s new foreign minister, Yoko Kamikawa, said Tokyo was watching with concern for breaches of the UN ban on arms transactions with North Korea.",
    status: "confirmed",
    saidBy: "Yoko Kamikawa",
    date: "2023-09-14",
    place: "Tokyo",
    sources: [
      "newshour-2023-09-14-kamikawa",
      "il360-2023-09-14-kamikawa",
      "nv-2023-09-12-matsuno",
      "cnn-2023-09-14-kamikawa",
    ],
    note: "Chief cabinet secretary Matsuno had made the same point on 12 September.",
  },
  "c-trilateral": {
    statement:
      "Japan, the US and South Korea repeated the warning together, through envoys (made public 19 September) and foreign ministers (22 September).",
    status: "confirmed",
    saidBy: "Japanese foreign ministry; South Korean foreign ministry",
    date: "2023-09-22",
    sources: ["tass-2023-09-19-trilateral", "republic-2023-09-23-trilateral", "yonhap-2023-09-23-trilateral"],
    note: "The ministers also recalled that Russia had itself voted for the resolutions.",
  },
  "c-ua-budanov": {
    statement:
      "Ukraine’s military intelligence chief, Kyrylo Budanov, said North Korea had already been supplying Russia with shells and rockets for about a month and a half.",
    status: "claimed",
    saidBy: "Kyrylo Budanov, Ukrainian military intelligence",
    date: "2023-09-14",
    sources: ["kbs-2023-09-15-budanov", "pledgetimes-2023-09-14-budanov"],
    note: "One party’s intelligence claim. It goes further than the US view of 6 September (c-us-kirby-6sep). Some reports date it to 13 September.",
  },
  "c-eu-stano": {
    statement:
      "The European Commission’s spokesman Peter Stano said military support from North Korea would have “negative consequences” and called on Russia to respect sanctions that it had itself approved.",
    status: "confirmed",
    saidBy: "Peter Stano, European Commission",
    date: "2023-09-14",
    place: "Brussels",
    sources: ["upravda-2023-09-14-eu", "5tv-2023-09-eu"],
  },
  "c-un-guterres": {
    statement:
      "UN Secretary-General Antonio Guterres said any country’s cooperation with North Korea must respect the Security Council’s sanctions.",
    status: "confirmed",
    saidBy: "Antonio Guterres",
    date: "2023-09-13",
    place: "United Nations, New York",
    sources: ["nhk-2023-09-14-lavrov", "tasr-2023-09-13-guterres", "un-sgsm21938"],
  },
  "c-ru-putin-prospects": {
    statement:
      "Putin’s own answer on military-technical ties: “There are certain restrictions. Russia complies with all these restrictions”, but there were things to discuss and prospects.",
    status: "confirmed",
    saidBy: "Vladimir Putin",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-prospects", "dawn-2023-09-14-cooperation"],
    articleParagraph: 3,
    note: "The sentence behind talk of a potential for military cooperation.",
  },
  "c-ru-putin-15sep": {
    statement:
      "Two days later he said Russia was not going to violate anything but would keep developing relations with its neighbour.",
    status: "confirmed",
    saidBy: "Vladimir Putin",
    date: "2023-09-15",
    place: "Sochi, Russia",
    sources: ["reuters-2023-09-15-plant", "kbs-2023-09-16-putin", "latimes-2023-09-15-lukashenko"],
  },
  "c-ru-peskov-member": {
    statement:
      "Peskov said Russia remained a responsible member of the Security Council and would develop relations with North Korea in all areas.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-13",
    sources: ["tass-2023-09-13-commitments", "efe-2023-09-13-peskov"],
  },
  "c-ru-peskov-sensitive": {
    statement:
      "The day before, he had said that neighbours also cooperate in sensitive fields that are not made public and that Washington’s warnings were not what mattered.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-12",
    sources: ["youm7-2023-09-12-peskov", "regnum-2023-09-07-peskov", "washexaminer-2023-09-12-peskov"],
    note: "Regnum carries a similar statement of 7 September.",
  },
  "c-ru-no-agreements": {
    statement:
      "On 15 September the Kremlin said that nothing had been signed during the visit, on arms or anything else, and that no signing had been planned.",
    status: "confirmed",
    saidBy: "Dmitry Peskov, Kremlin spokesman",
    date: "2023-09-15",
    sources: ["reuters-2023-09-15-no-agreements", "tass-2023-09-15-no-agreements"],
    note: "A statement about signatures; Washington treated it with scepticism.",
  },
  "c-ru-lavrov": {
    statement:
      "Lavrov said the UN sanctions dated from a wholly different geopolitical situation and that Russia and China had refused new ones in 2022.",
    status: "confirmed",
    saidBy: "Sergei Lavrov",
    date: "2023-09-13",
    sources: ["tass-2023-09-13-lavrov", "sputnik-2023-09-13-lavrov", "nhk-2023-09-14-lavrov"],
  },
  "c-china": {
    statement:
      "China’s foreign ministry called the visit an arrangement between North Korea and Russia that concerned relations between those two.",
    status: "confirmed",
    saidBy: "Mao Ning, Chinese foreign ministry",
    date: "2023-09-13",
    place: "Beijing",
    sources: ["mfa-china-2023-09-13", "ndtv-2023-09-13-china", "cyol-2023-09-13-china"],
    articleParagraph: 5,
    note: "Qualifies the article’s three-way alliance. Mao Ning had said the same on 12 September.",
  },
  "c-exp-csis": {
    statement:
      "CSIS saw the summit as giving Kim a source of food, fuel and supplies in return for munitions, and a way back onto the world stage.",
    status: "analysis",
    saidBy: "CSIS",
    date: "2023-09-13",
    sources: ["csis-2023-09-summit"],
  },
  "c-exp-ap-doubt": {
    statement:
      "AP’s analysis called it unclear whether Russia would share its most sensitive technology for what might be a limited, slow supply of shells.",
    status: "analysis",
    saidBy: "AP",
    date: "2023-09-13",
    sources: ["ap-2023-09-13-ambitions"],
    note: "Balances the fear in the article’s paragraph 4.",
  },
  "c-exp-bluff": {
    statement:
      "A columnist for NK News suggested Putin might be bluffing over technology in order to keep South Korea from arming Ukraine.",
    status: "analysis",
    saidBy: "NK News column",
    date: "2023-09",
    sources: ["nknews-2023-09-bluff"],
  },
  "c-exp-isw": {
    statement:
      "The Institute for the Study of War thought Putin would have to hedge what he said in public so as not to bring on more sanctions.",
    status: "analysis",
    saidBy: "Institute for the Study of War, via The Kyiv Independent",
    date: "2023-09-14",
    sources: ["kyiv-independent-2023-09-15-isw"],
  },
  "c-exp-roy": {
    statement:
      "Denny Roy argued that the summit revived bloc politics in north-east Asia and in effect ended Russia’s part in keeping weapons technology from North Korea.",
    status: "analysis",
    saidBy: "Denny Roy, in The Straits Times",
    date: "2023-09-25",
    sources: ["straits-times-2023-09-25-roy"],
    articleParagraph: 5,
    note: "A good named match for the article’s “new phase”. See also c-exp-radchenko.",
  },
  "c-exp-radchenko": {
    statement:
      "In The Guardian the historian Sergey Radchenko linked the rapprochement to a return of bloc thinking and recalled that Moscow, Pyongyang and Beijing had last been in step around 1950, no happy time for the region.",
    status: "analysis",
    saidBy: "Sergey Radchenko, Johns Hopkins University, in The Guardian",
    date: "2023-09",
    sources: ["guardian-2023-09-radchenko", "blog-2023-09-radchenko"],
    articleParagraph: 5,
    note: "Closest named match for the article’s experts on a three-way alliance. Written before the summit. Only the opening was read at first hand; the sentences on China come from a second-hand extract.",
  },
  "c-exp-three-way": {
    statement:
      "South Korea’s spy agency told lawmakers that Shoigu had, it believed, proposed joint naval drills with North Korea and China in July.",
    status: "claimed",
    saidBy: "South Korean National Intelligence Service, via lawmaker Yoo Sang-bum",
    date: "2023-09-04",
    place: "Seoul",
    sources: ["yonhap-2023-09-04-nis", "stripes-2023-09-05-drills"],
    articleParagraph: 5,
    note: "An intelligence assessment passed on by a lawmaker; AP and The Korea Herald write “likely”. China said that it had no information.",
  },
  "c-exp-axis": {
    statement:
      "Analyst David Maxwell told VOA the drill proposal was an answer to the US-Japan-South Korea arrangement and spoke of an “authoritarian axis”.",
    status: "analysis",
    saidBy: "David Maxwell, via VOA",
    date: "2023-09",
    sources: ["voa-2023-09-drills"],
    articleParagraph: 5,
    note: "Says that the three may want to counter US-led alliances. He does not call them destabilising.",
  },
  "c-exp-diverging": {
    statement:
      "Other observers stressed that the three capitals’ interests do not coincide and that closer Moscow-Pyongyang ties could irritate Beijing.",
    status: "analysis",
    saidBy: "Table.Media",
    date: "2023-09-17",
    sources: ["table-2023-09-17-beijing", "mfa-china-2023-09-13"],
    articleParagraph: 5,
    note: "Counterweight to the article.",
  },
  "c-article-experts": {
    statement:
      "The article does not name the experts who, it says, see a closer North Korea-Russia-China alliance as destabilising. No source found has that wording; the nearest is a column by the historian Sergey Radchenko in The Guardian.",
    status: "contested",
    saidBy: "Article",
    sources: [
      "article",
      "straits-times-2023-09-25-roy",
      "voa-2023-09-drills",
      "table-2023-09-17-beijing",
      "guardian-2023-09-radchenko",
      "blog-2023-09-radchenko",
    ],
    articleParagraph: 5,
    note: "Attribute named views instead.",
  },
  "c-potential-fields": {
    statement:
      "Besides satellites, Putin spoke after the talks of railways, roads, a port and farming as fields for cooperation.",
    status: "confirmed",
    saidBy: "Vladimir Putin",
    date: "2023-09-13",
    place: "Vostochny Cosmodrome, Amur Region, Russia",
    sources: ["tass-2023-09-13-commitments", "tass-2023-09-13-prospects", "tass-2023-09-13-satellites"],
    articleParagraph: 6,
    note: "The article’s “various fields, including military and technology”.",
  },
  "c-nonproliferation": {
    statement:
      "The objection was framed as one of global rules: Seoul told the ambassador that breaking non-proliferation resolutions would have consequences, and Yoon called the North’s arms a challenge to peace worldwide.",
    status: "confirmed",
    saidBy: "South Korean government",
    date: "2023-09-20",
    sources: ["politico-2023-09-19-summons", "hani-2023-09-21-yoon"],
    articleParagraph: 6,
    note: "The article’s closing concern about global security and arms proliferation.",
  },
  "c-rok-before-summit": {
    statement:
      "A South Korean presidential official said Seoul had watched military dealings between the two for several months before the summit.",
    status: "claimed",
    saidBy: "South Korean presidential official, via Reuters",
    date: "2023-09-20",
    place: "New York",
    sources: ["reuters-2023-09-20-yoon"],
    note: "Fits the US claim that shipments had begun by 7 September.",
  },
} as const satisfies Record<string, ClaimRecord>;
