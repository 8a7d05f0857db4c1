import type { concernClaimFacts } from "../../facts/claims/concerns.ts";

/** What each claim says, in our own words. */
export const concernStatements: Readonly<Record<keyof typeof concernClaimFacts, string>> = {
  "c-us-watson-4sep":
    "On 4 September the White House National Security Council said arms talks between Russia and North Korea were actively advancing and that Kim expected them to go on at leader level.",
  "c-us-sullivan":
    "National security adviser Jake Sullivan warned on 5 September that North Korea would “pay a price” for supplying arms.",
  "c-us-kirby-6sep":
    "On 6 September John Kirby said Washington had so far seen only rockets and shells delivered to the Wagner group, months earlier, and no large-scale supply to the Russian army.",
  "c-us-watson-11sep":
    "As Kim set out, the NSC urged Pyongyang to keep its public promises “to not provide or sell arms to Russia”.",
  "c-us-miller-beg":
    "As Kim’s train rolled north, State Department spokesman Matthew Miller said Putin was travelling “hat in hand” to seek arms and added: “I would characterize it as him begging for assistance”.",
  "c-us-jeanpierre":
    "The White House press secretary said an arms deal between the two “would directly violate a number of” Security Council resolutions.",
  "c-us-kirby-13sep":
    "On the day of the summit Kirby said any arrangement that made North Korea’s military stronger would be of “significant concern”.",
  "c-us-kirby-cnn":
    "On CNN that evening he said a deal would violate resolutions “that Russia themselves signed up to, and so did China”.",
  "c-us-miller-satellites":
    "State Department spokesman Matthew Miller called it “troubling” that Russia was discussing cooperation that could breach resolutions it had itself voted for, and pointed to the link between satellite and missile technology.",
  "c-us-miller-sanctions":
    "Miller said the United States would not hesitate to add sanctions if arms deals were concluded.",
  "c-us-blinken":
    "In a podcast interview aired on the day of the summit, secretary of state Antony Blinken said that turning to North Korea and Iran showed Russia’s “desperation”.",
  "c-us-sullivan-15sep":
    "On 15 September Jake Sullivan said Washington took the denial of a deal “with a heavy grain of salt” and that Russia and China were legally bound to uphold the resolutions.",
  "c-us-kirby-18sep":
    "When both sides said nothing had been agreed, Kirby answered that he would take it “with a grain of salt”.",
  "c-ru-antonov":
    "Russia’s ambassador in Washington rejected the criticism, saying the US had “no right to teach us how to live”.",
  "c-rok-lim-regret":
    "South Korea’s foreign ministry spokesman Lim Soo-suk voiced “deep concern and regret” that the summit had dealt with military cooperation, satellites included.",
  "c-rok-lim-tech":
    "Lim said scientific and technical cooperation that helps nuclear weapons or missiles, satellite systems using ballistic technology among it, runs against Security Council resolutions.",
  "c-rok-lim-response":
    "He said that if actions openly broke the resolutions and seriously threatened South Korea, Seoul would warn strongly against them and “consider response measures”, and that ties with Moscow would suffer.",
  "c-advisers-14sep":
    "On 14 September the national security advisers of South Korea, the United States and Japan said by telephone that Russia and North Korea would pay a clear price for breaking the resolutions, and that Russia, as a permanent member, bore a greater responsibility for keeping them.",
  "c-rok-fear-tech":
    "The worry in Seoul was that North Korea would be paid for ammunition with advanced weapons technology, including for military spy satellites.",
  "c-rok-fear-threat":
    "AP reported that such help would raise the threat from North Korea’s nuclear programme, which is the article’s point about tension in the region.",
  "c-rok-travelban":
    "Lim pointed out that members of Kim’s party, such as Ri Pyong Chol, are under a UN travel ban and said Seoul would take the matter up.",
  "c-rok-unification":
    "Unification minister Kim Yung-ho said the two sides appeared to be pursuing a military trade and called on them to obey UN resolutions.",
  "c-rok-han":
    "Prime minister Han Duck-soo, speaking in Poland, called news of possible military cooperation “worrisome” and added that North Korean missiles threaten Europe too.",
  "c-us-rok-15sep":
    "On 15 September South Korea and the United States jointly said that military cooperation between North Korea and Russia broke UN sanctions and would carry a price.",
  "c-rok-yoon-ap":
    "President Yoon told AP in writing that military cooperation between the two was “illegal and unjust” and would draw the world closer together against it.",
  "c-rok-summons":
    "On 19 September South Korea summoned Russian ambassador Andrei Kulik and demanded an end to military cooperation with the North.",
  "c-rok-yoon-unga":
    "At the UN on 20 September Yoon said trading conventional arms for weapons technology would be a “direct provocation” to Ukraine and South Korea.",
  "c-rok-yoon-paradox":
    "He called it “paradoxical” for a permanent member of the Security Council to invade a neighbour and take arms from a state that defies the Council.",
  "c-ru-embassy-yoon":
    "The Russian embassy in Seoul answered that it “causes deep regret” that Yoon had joined what it called a propaganda campaign begun by Washington.",
  "c-rok-sanctions":
    "On 21 September Seoul put its own sanctions on ten people and two firms, among them defence minister Kang Sun Nam, who had been on the trip.",
  "c-rok-goldberg":
    "Meeting the US ambassador on 22 September, the unification minister said North Korea was using the war to support Russia with weapons.",
  "c-jp-concern":
    "Japan’s new foreign minister, Yoko Kamikawa, said Tokyo was watching with concern for breaches of the UN ban on arms transactions with North Korea.",
  "c-trilateral":
    "Japan, the US and South Korea repeated the warning together, through envoys (made public 19 September) and foreign ministers (22 September).",
  "c-ua-budanov":
    "Ukraine’s military intelligence chief, Kyrylo Budanov, said North Korea had already been supplying Russia with shells and rockets for about a month and a half.",
  "c-eu-stano":
    "The European Commission’s spokesman Peter Stano said military support from North Korea would have “negative consequences” and called on Russia to respect sanctions that it had itself approved.",
  "c-un-guterres":
    "UN Secretary-General Antonio Guterres said any country’s cooperation with North Korea must respect the Security Council’s sanctions.",
  "c-ru-putin-prospects":
    "Putin’s own answer on military-technical ties: “There are certain restrictions. Russia complies with all these restrictions”, but there were things to discuss and prospects.",
  "c-ru-putin-15sep":
    "Two days later he said Russia was not going to violate anything but would keep developing relations with its neighbour.",
  "c-ru-peskov-member":
    "Peskov said Russia remained a responsible member of the Security Council and would develop relations with North Korea in all areas.",
  "c-ru-peskov-sensitive":
    "The day before, he had said that neighbours also cooperate in sensitive fields that are not made public and that Washington’s warnings were not what mattered.",
  "c-ru-no-agreements":
    "On 15 September the Kremlin said that nothing had been signed during the visit, on arms or anything else, and that no signing had been planned.",
  "c-ru-lavrov":
    "Lavrov said the UN sanctions dated from a wholly different geopolitical situation and that Russia and China had refused new ones in 2022.",
  "c-china":
    "China’s foreign ministry called the visit an arrangement between North Korea and Russia that concerned relations between those two.",
  "c-exp-csis":
    "CSIS saw the summit as giving Kim a source of food, fuel and supplies in return for munitions, and a way back onto the world stage.",
  "c-exp-ap-doubt":
    "AP’s analysis called it unclear whether Russia would share its most sensitive technology for what might be a limited, slow supply of shells.",
  "c-exp-bluff":
    "A columnist for NK News suggested Putin might be bluffing over technology in order to keep South Korea from arming Ukraine.",
  "c-exp-isw":
    "The Institute for the Study of War thought Putin would have to hedge what he said in public so as not to bring on more sanctions.",
  "c-exp-roy":
    "Denny Roy argued that the summit revived bloc politics in north-east Asia and in effect ended Russia’s part in keeping weapons technology from North Korea.",
  "c-exp-radchenko":
    "In The Guardian the historian Sergey Radchenko linked the rapprochement to a return of bloc thinking and recalled that Moscow, Pyongyang and Beijing had last been in step around 1950, no happy time for the region.",
  "c-exp-williams":
    "In the South China Morning Post Sanjeev Aaron Williams wrote after the summit that deeper ties heralded a new Northeast Asian grouping of Russia, China and North Korea, which would make the US recalibrate in the region.",
  "c-exp-three-way":
    "South Korea’s spy agency told lawmakers that Shoigu had, it believed, proposed joint naval drills with North Korea and China in July.",
  "c-exp-axis":
    "Analyst David Maxwell told VOA the drill proposal was an answer to the US-Japan-South Korea arrangement and spoke of an “authoritarian axis”.",
  "c-exp-diverging":
    "Other observers stressed that the three capitals’ interests do not coincide and that closer Moscow-Pyongyang ties could irritate Beijing.",
  "c-article-experts":
    "The article does not name the experts who, it says, see a closer North Korea-Russia-China alliance as destabilising. No source found has that wording. Named authors who wrote of the three together are Sergey Radchenko and David Maxwell, before the summit, and Sanjeev Aaron Williams and Denny Roy, after it.",
  "c-potential-fields":
    "Besides satellites, Putin spoke after the talks of railways, roads, a port and farming as fields for cooperation.",
  "c-nonproliferation":
    "The objection was framed as one of global rules: Seoul told the ambassador that breaking non-proliferation resolutions would have consequences, and Yoon called the North’s arms a challenge to peace worldwide.",
  "c-rok-before-summit":
    "A South Korean presidential official said Seoul had watched military dealings between the two for several months before the summit.",
};
