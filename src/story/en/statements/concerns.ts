import type { concernClaimFacts } from "../../facts/claims/concerns.ts";

/** What each claim says, in our own words. */
export const concernStatements: Readonly<Record<keyof typeof concernClaimFacts, string>> = {
  "c-us-watson-4sep":
    "On 4 September the White House National Security Council said arms talks between Russia and North Korea were actively advancing and that Kim expected them to go on at leader level.",
  "c-us-sullivan":
    "US national security adviser Jake Sullivan warned on 5 September that North Korea would “pay a price” for supplying arms.",
  "c-us-kirby-6sep":
    "On 6 September John Kirby of the White House said Washington had so far seen only rockets and shells delivered to Wagner, a Russian mercenary group, months earlier, and no large-scale supply to the Russian army.",
  "c-us-watson-11sep":
    "As Kim set out for Russia, the White House National Security Council urged Pyongyang to keep its public promises “to not provide or sell arms to Russia”.",
  "c-us-miller-beg":
    "US State Department spokesman Matthew Miller said Putin was travelling “hat in hand” to seek arms and added: “I would characterize it as him begging for assistance”.",
  "c-us-jeanpierre":
    "White House press secretary Karine Jean-Pierre said that an arms deal between Russia and North Korea “would directly violate” a number of Security Council resolutions.",
  "c-us-kirby-13sep":
    "On the day of the summit John Kirby of the White House said that any arrangement that made North Korea’s military stronger would be of “significant concern”.",
  "c-us-kirby-cnn":
    "On CNN on the evening of 13 September John Kirby of the White House said that a deal would violate resolutions “that Russia themselves signed up to, and so did China”.",
  "c-us-miller-satellites":
    "US State Department spokesman Matthew Miller called it “troubling” that Russia was discussing cooperation that could breach resolutions it had itself voted for, and pointed to the link between satellite and missile technology.",
  "c-us-miller-sanctions":
    "US State Department spokesman Matthew Miller said that the United States would not hesitate to add sanctions if arms deals were concluded.",
  "c-us-blinken":
    "In a podcast interview aired on the day of the summit, US secretary of state Antony Blinken said that turning to North Korea and Iran showed Russia’s “desperation”.",
  "c-us-sullivan-15sep":
    "On 15 September US national security adviser Jake Sullivan said that Washington took the denial of a deal “with a heavy grain of salt” and that Russia and China were legally bound to uphold the resolutions.",
  "c-us-kirby-18sep":
    "When Moscow and Pyongyang said that nothing had been agreed, John Kirby of the White House answered that he would take it “with a grain of salt”.",
  "c-ru-antonov":
    "Russia’s ambassador in Washington, Anatoly Antonov, rejected the criticism, saying the US had “no right to teach us how to live”.",
  "c-rok-lim-regret":
    "South Korea’s foreign ministry spokesman Lim Soo-suk voiced “deep concern and regret” that the summit had dealt with military cooperation, satellites included.",
  "c-rok-lim-tech":
    "South Korea’s foreign ministry spokesman Lim Soo-suk said that scientific and technical cooperation which helps nuclear weapons or missiles breaks Security Council resolutions. That includes satellite systems that use ballistic technology.",
  "c-rok-lim-response":
    "South Korea’s foreign ministry spokesman Lim Soo-suk said that if actions openly broke the resolutions and seriously threatened South Korea, Seoul would warn strongly against them and “consider response measures”, and that ties with Moscow would suffer.",
  "c-advisers-14sep":
    "On 14 September the national security advisers of South Korea, the US and Japan said that Russia and North Korea would pay a clear price for breaking the resolutions, and that Russia, as a permanent member, had a greater responsibility to keep to them.",
  "c-rok-fear-tech":
    "The worry in Seoul was that North Korea would be paid for ammunition with advanced weapons technology, including for military spy satellites.",
  "c-rok-fear-threat":
    "AP reported that Russian weapons technology would raise the threat from North Korea’s nuclear programme.",
  "c-rok-travelban":
    "South Korea’s foreign ministry spokesman Lim Soo-suk pointed out that people travelling with Kim, such as Marshal Ri Pyong Chol, are under a UN travel ban, and said that Seoul would take the matter up.",
  "c-rok-unification":
    "South Korea’s unification minister, Kim Yung-ho, said that Russia and North Korea appeared to be pursuing a military trade and called on them to obey UN resolutions.",
  "c-rok-han":
    "South Korea’s prime minister, Han Duck-soo, called news of possible military cooperation “worrisome” and added that North Korean missiles threaten Europe too.",
  "c-us-rok-15sep":
    "On 15 September South Korea and the United States jointly said that military cooperation between North Korea and Russia broke UN sanctions and would carry a price.",
  "c-rok-yoon-ap":
    "South Korea’s president, Yoon Suk Yeol, told AP in writing that military cooperation between Russia and North Korea was “illegal and unjust” and would draw the world closer together against it.",
  "c-rok-summons":
    "On 19 September South Korea summoned Russia’s ambassador, Andrei Kulik, and demanded an end to military cooperation with North Korea.",
  "c-rok-yoon-unga":
    "At the UN on 20 September President Yoon said that trading conventional arms for weapons technology would be a “direct provocation” to Ukraine and South Korea.",
  "c-rok-yoon-paradox":
    "President Yoon called it “paradoxical” for a permanent member of the Security Council to invade a neighbour and take arms from a state that defies the Council.",
  "c-ru-embassy-yoon":
    "The Russian embassy in Seoul answered that it “causes deep regret” that President Yoon had joined what it called a propaganda campaign begun by Washington.",
  "c-rok-sanctions":
    "On 21 September Seoul put its own sanctions on ten people and two firms, among them North Korea’s defence minister Kang Sun Nam, who had been on the trip.",
  "c-rok-goldberg":
    "On 22 September South Korea’s unification minister, Kim Yung-ho, said that North Korea was using the war in Ukraine as an occasion to support Russia with weapons.",
  "c-jp-concern":
    "Japan’s foreign minister, Yoko Kamikawa, said Tokyo was watching with concern for breaches of the UN ban on arms deals with North Korea.",
  "c-trilateral":
    "Japan, the US and South Korea repeated their warning together, through envoys (made public on 19 September) and foreign ministers (22 September).",
  "c-ua-budanov":
    "Ukraine’s military intelligence chief, Kyrylo Budanov, said North Korea had already been supplying Russia with shells and rockets for about a month and a half.",
  "c-eu-stano":
    "European Commission spokesman Peter Stano said that military support from North Korea would have “negative consequences” and called on Russia to respect sanctions it had approved.",
  "c-un-guterres":
    "UN Secretary-General Antonio Guterres said any country’s cooperation with North Korea must respect the Security Council’s sanctions.",
  "c-ru-putin-prospects":
    "Asked about cooperation in arms technology, Putin answered: “There are certain restrictions. Russia complies with all these restrictions”. He added that there were things to discuss, and prospects.",
  "c-ru-putin-15sep":
    "On 15 September Putin said that Russia was not going to violate anything but would keep developing relations with its neighbour.",
  "c-ru-peskov-member":
    "Kremlin spokesman Dmitry Peskov said that Russia remained a responsible member of the Security Council and would develop relations with North Korea in all areas.",
  "c-ru-peskov-sensitive":
    "On 12 September Kremlin spokesman Dmitry Peskov said that neighbours also cooperate in sensitive fields that are not made public and that Washington’s warnings were not what mattered.",
  "c-ru-no-agreements":
    "On 15 September the Kremlin said that nothing had been signed during the visit, on arms or anything else, and that no signing had been planned.",
  "c-ru-lavrov":
    "Russia’s foreign minister, Sergei Lavrov, said that the UN sanctions dated from a wholly different geopolitical situation and that Russia and China had refused new ones in 2022.",
  "c-china":
    "China’s foreign ministry called the visit an arrangement between North Korea and Russia that concerned relations between those two.",
  "c-exp-csis":
    "The US research centre CSIS saw the summit as giving Kim a source of food, fuel and supplies in return for munitions, and a way back onto the world stage.",
  "c-exp-ap-doubt":
    "An AP analysis called it unclear whether Russia would share its most sensitive technology in return for what might be a limited, slow supply of shells.",
  "c-exp-bluff":
    "A columnist for NK News, a news site on North Korea, suggested that Putin might be bluffing over technology, in order to keep South Korea from arming Ukraine.",
  "c-exp-isw":
    "The Institute for the Study of War thought that Putin would have to be careful in what he said in public, so as not to bring on more sanctions.",
  "c-exp-roy":
    "Denny Roy argued that the summit revived the politics of rival blocs in north-east Asia and in effect ended Russia’s part in keeping weapons technology from North Korea.",
  "c-exp-radchenko":
    "The historian Sergey Radchenko linked the closer ties to a return to thinking in rival blocs of states, and recalled that Moscow, Pyongyang and Beijing had last been united around 1950, an unhappy time for the region.",
  "c-exp-williams":
    "Sanjeev Aaron Williams wrote after the summit that deeper ties signalled a new north-east Asian grouping of Russia, China and North Korea, which would make the US adjust in the region.",
  "c-exp-three-way":
    "South Korea’s spy agency told lawmakers it believed that Russia’s defence minister Shoigu had proposed joint naval drills with North Korea and China in July.",
  "c-exp-axis":
    "The analyst David Maxwell told Voice of America that Russia’s proposal of naval drills with North Korea and China was an answer to the cooperation of the US, Japan and South Korea, and spoke of an “authoritarian axis”.",
  "c-exp-diverging":
    "Other observers stressed that the three countries’ interests differ, and that closer ties between Moscow and Pyongyang could irritate Beijing.",
  "c-article-experts":
    "The article of 8 November 2023 does not name the experts who, it says, see a closer alliance of North Korea, Russia and China as destabilising. We found no source that says so in those words. Sergey Radchenko and David Maxwell wrote about the three countries before the summit, Sanjeev Aaron Williams and Denny Roy after it.",
  "c-potential-fields":
    "Besides satellites, Putin spoke after the talks of railways, roads, a port and farming as fields for cooperation.",
  "c-nonproliferation":
    "Seoul based its objection on world rules: it told Russia’s ambassador that breaking the non-proliferation resolutions would have consequences, and President Yoon called North Korea’s arms a challenge to peace worldwide.",
  "c-rok-before-summit":
    "A South Korean presidential official said that Seoul had watched military dealings between Russia and North Korea for several months before the summit.",
};
