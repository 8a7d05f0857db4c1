import type { sourceFacts } from "../facts/sources.ts";

type Titled = {
  [Id in keyof typeof sourceFacts]: (typeof sourceFacts)[Id] extends { readonly titleBy: string }
    ? Id
    : never;
}[keyof typeof sourceFacts];

/** Titles that are not as published: in our own words (`titleBy: "us"`), or a published one that we translated. */
export const sourceTitles: Readonly<Record<Titled, string>> = {
  article: "Rifles, a space glove and worried neighbours: the Putin-Kim gift exchange",
  "gazeta-2023-09-14-gifts": "Peskov on the presents Putin and Kim Jong Un exchanged (in Russian)",
  "5tv-2023-09-gifts": "Kremlin describes exchange of gifts between Putin and Kim Jong Un (in Russian)",
  "tvc-2023-09-gifts":
    "Putin gave Kim Jong Un a glove that has been in space (in Russian, citing RIA Novosti)",
  "mbc-2023-09-drones-sanctions":
    "Foreign ministry: drone gift to Kim likely breaches UN sanctions (in Korean)",
  "tass-2023-09-13-guestbook": "Kim Jong Un writes in Vostochny guest book",
  "ekstrabladet-2023-09-13-gagarin":
    "Russia gives Kim Jong-un signed photographs of cosmonauts (in Danish, citing TASS)",
  "tass-ru-2019-04-25-sword": "Kim Jong Un gave Putin a Korean sword (in Russian)",
  "kbs-2019-04-swords": "Kim and Putin exchange sword and sabre (in German)",
  "tass-2023-09-13-aurus": "Putin shows Kim Jong Un the Aurus",
  "korea-herald-2024-02-20-car": "Putin car gift to Kim decried by Seoul as sanctions breach",
  "kommersant-2024-06-gifts": "Kim Jong Un gave Putin his bust and portrait (in Russian)",
  "kbs-2023-09-13-khasan": "North Korean state media confirm Kim visited Khasan",
  "tass-2023-09-13-putin-arrives": "Putin arrives at Vostochny",
  "ap-2023-09-13-summit": "Kim and Putin meet at Siberian rocket launch facility",
  "tass-2023-09-13-satellites": "Putin indicates Russia ready to help North Korea with satellites",
  "tass-2023-09-13-itinerary": "Putin announces Kim will travel on to Komsomolsk-on-Amur and Vladivostok",
  "taipei-times-2023-09-16-plant": "Kim tours Russian aircraft factory",
  "kbs-2023-09-15-komsomolsk": "Kim Jong-un reported to arrive in Khabarovsk region",
  "kbs-de-2023-09-distance": "Kim to continue to other parts of the Russian Far East (in German)",
  "tass-2023-09-16-knevichi": "Kim Jong Un arrives at Knevichi airfield",
  "azernews-2023-09-17-shoigu": "Kim Jong Un and Shoigu discuss cooperation between armed forces",
  "aif-2023-09-16-ballet":
    "Kim Jong Un attends The Sleeping Beauty in Vladivostok (in Russian, citing RIA Novosti)",
  "reuters-2023-09-17-departs": "Kim’s train leaves Artyom for home",
  geonames: "GeoNames gazetteer (populated places)",
  ourairports: "OurAirports open data (UHWW Vladivostok/Knevichi, UHKD Dzemgi)",
  "korea-herald-2023-09-07-kirby": "Kirby: repercussions if North Korea arms Russia",
  "kbs-2023-09-14-kirby": "White House voices significant concern over North Korea-Russia arrangements",
  "kbs-2023-09-14-miller": "State Department calls Russia-North Korea satellite talks troubling",
  "reuters-2023-09-14-miller":
    "US ‘won’t hesitate’ to impose more sanctions over Russia-North Korea arms deals",
  "yonhap-2023-09-14-han": "PM Han voices concern over possible North Korea-Russia military cooperation",
  "trt-2023-09-17-yoon": "Yoon: international community will unite against North Korea-Russia military ties",
  "nv-2023-09-12-matsuno": "Japan watches possible arms shipments from North Korea to Russia",
  "newshour-2023-09-14-kamikawa": "Japan warns against breaching UN ban on North Korea arms trade",
  "tasr-2023-09-13-guterres": "Guterres calls on states to observe sanctions on North Korea (in Slovak)",
  "kbs-2023-09-16-putin": "Putin says Moscow will not violate agreements on the Korean Peninsula",
  "regnum-2023-09-07-peskov": "Peskov: Moscow values relations with Pyongyang (in Russian)",
  "youm7-2023-09-12-peskov": "Moscow uninterested in US warnings to North Korea (in Arabic)",
  "tass-2023-09-13-lavrov": "Lavrov on attempts to push new sanctions on North Korea",
  "yonhap-2023-09-04-nis": "Russia proposed three-way naval exercises with North Korea and China: spy agency",
  "stripes-2023-09-05-drills":
    "Russia proposed naval drills with North Korea and China, South Korean lawmaker says",
  "tass-2023-09-13-delegations": "Senior officials accompany Kim and Putin at Vostochny",
  "korea-herald-2023-09-12-entourage": "Kim enters Russia flanked by key military officers",
  "unsc-1695": "Resolution 1695 (2006) - missile launches",
  "unsc-1718": "Resolution 1718 (2006) - first nuclear test",
  "unsc-1874": "Resolution 1874 (2009) - second nuclear test",
  "unsc-2087": "Resolution 2087 (2013) - satellite launch",
  "unsc-2094": "Resolution 2094 (2013) - third nuclear test",
  "unsc-2270": "Resolution 2270 (2016) - fourth nuclear test and satellite launch",
  "unsc-2321": "Resolution 2321 (2016) - fifth nuclear test",
  "unsc-2356": "Resolution 2356 (2017) - missile launches: new listings",
  "unsc-2371": "Resolution 2371 (2017) - ICBM tests",
  "unsc-2375": "Resolution 2375 (2017) - sixth nuclear test",
  "unsc-2397": "Resolution 2397 (2017) - Hwasong-15 ICBM",
  "reuters-2016-03-01-2270": "Overview of the draft UN resolution on North Korea",
  "asil-2017-09-2375": "UN Security Council imposes new sanctions on the DPRK (resolution 2375)",
  "kbs-2023-10-containers": "US says North Korea delivered over 1,000 containers of arms to Russia",
  "koreapost-2023-11-nis": "NIS: Russia believed to have helped North Korean satellite launch",
  "moscow-times-2024-10-28-kursk": "NATO chief confirms North Korean troops sent to Kursk region",
  "kbs-2025-05-msmt": "Multilateral Sanctions Monitoring Team issues first report",
  "newsru-2026-01-06-museum": "Kim Jong Un visits construction site of memorial museum (in Russian)",
  "ria-2026-02-11-lavrov": "Lavrov: Russia will block UN restrictions on the DPRK (in Russian)",
  "ria-2023-09-19-sword": "Shoigu gave Kim Jong Un a sword made in Zlatoust (in Russian)",
  "kbs-de-2025-01-para11": "UN committee did not approve North Koreans at science conference (in German)",
  "reuters-2023-09-20-yoon": "South Korea’s Yoon to warn UN over Russia-North Korea military ties",
  "kbs-2023-09-13-vostochny": "Kim and Putin arrive at the Vostochny Cosmodrome",
  "tass-2023-09-13-sacred": "Kim Jong Un says Russia is fighting a sacred fight for its sovereignty",
  "shinailbo-2023-09-18-drones":
    "Foreign ministry warns that drone gift to Kim may breach Security Council sanctions (in Korean)",
  "kbs-2023-09-14-han": "Prime Minister Han concerned about North Korea-Russia military cooperation",
  "yonhap-2023-09-17-yoon": "Yoon: North Korea-Russia military cooperation illegal and unjust",
  "yonhap-2023-09-23-trilateral":
    "Top diplomats of South Korea, US and Japan on Russia-North Korea arms dealings",
  "cyol-2023-09-13-china": "China responds to the meeting of Putin and Kim Jong Un (in Chinese)",
  "kbs-2023-09-15-budanov": "Ukrainian intelligence chief says North Korea already supplies Russia",
  "upravda-2023-09-14-eu": "EU ready to take measures against North Korea if it supports Russia",
  "5tv-2023-09-eu": "EU warned North Korea of sanctions if it gives Russia military help (in Russian)",
  "yonhap-2023-09-20-tendays": "Kim’s train arrives in Pyongyang after Russia trip",
  "mk-2023-09-16-ballet":
    "Kim Jong Un watches The Sleeping Beauty (in Korean, citing Interfax and RIA Novosti)",
  "opennuclear-measures": "Database of sanctions measures against the DPRK (page 23)",
  "takungpao-2013-2094": "Full text of Security Council resolution 2094, part 4 (in Chinese)",
  "un-2397-summary": "S/RES/2397 (2017) - summary of measures (in Chinese)",
  "lenta-2007-05-30-decree": "Russia joins the Security Council sanctions against North Korea (in Russian)",
  "utro-2007-05-30-decree": "Kim Jong Il will not visit us again (in Russian)",
  "xinhua-2016-12-31-decree": "Putin signs decree on carrying out resolution 2270",
  "newsfront-2016-12-30-decree":
    "President Putin bans arms deliveries to North Korea under UN resolution 2270",
  "opennuclear-russia": "Database of sanctions measures against the DPRK (page 10)",
  "mosaica-2017-10-16-decree": "Putin imposes sanctions on North Korea (in Russian)",
  "glavcom-2017-10-16-decree": "Putin imposes sanctions against North Korea (in Ukrainian)",
  "xinhua-2017-10-17-decree": "Putin signs decree with restrictions on North Korea under resolution 2321",
  "opennuclear-2270": "Database of sanctions measures against the DPRK (page 31)",
  "yonhap-2023-09-12-fangchuan":
    "Train thought to be Kim’s seen at the North Korea-Russia border on the 11th (in Korean, citing AP)",
  "ria-2023-09-12-bridge":
    "Kim Jong Un’s train has crossed the Russian border (in Russian, citing RIA Novosti)",
  "aif-2023-09-12-bridge":
    "Kim Jong Un’s special train has arrived in Russia (in Russian, citing RIA Novosti)",
  "nnn-2023-09-12-north": "Kim Jong Un’s special train heads north near Vladivostok (in Japanese)",
  "nhk-2023-09-12-primorye": "Kim Jong Un’s train enters Russia for the summit (in Japanese)",
  "rainews-2023-09-12-train":
    "Kim Jong-un received in Russia with red carpet, guard of honour and brass band (in Italian)",
  "menanews-2023-09-12-train": "Kim Jong Un welcomed in Russia (in French)",
  "klops-2023-09-12-interfax":
    "Kim Jong Un’s armoured train has arrived in Russia in complete secrecy (in Russian, citing Interfax)",
  "mbc-2023-09-14-branch": "Kim Jong Un’s train on its way to Komsomolsk-on-Amur (in Korean)",
  "news1-2023-09-15-komsomolsk":
    "Kim Jong Un inspects advanced Russian fighter plant (in Korean, citing RIA Novosti)",
  "sbs-biz-2023-09-16-military": "Kim Jong Un may visit more military sites (in Korean)",
  "newspim-2023-09-16-artyom": "Kim Jong Un’s train arrives at Artyom-1 station (in Korean)",
  "segye-2023-09-17-ballet": "Kim Jong Un watches ballet at the Mariinsky (in Korean, quoting KCNA)",
  "ria-2023-09-17-food": "Ambassador on what Kim Jong Un may visit in Primorye (in Russian)",
  "news1-2023-09-18-arnika": "Kim Jong Un on his way home (in Korean, quoting Rodong Sinmun)",
  "voa-ko-2024-08-kim-jong-sik": "Kim Jong Sik at a Moscow arms fair (in Korean)",
  "5tv-2023-09-13-talks":
    "Shoigu, Lavrov, Khusnullin and Manturov take part in Putin’s talks with Kim Jong Un (in Russian)",
  "yonhap-2017-12-23-listed":
    "Leading figures of the North’s missile programme put on the sanctions list (in Korean)",
  "chosun-2017-12-27-listed": "US sanctions Ri Pyong Chol and Kim Jong Sik (in Korean)",
  "globalnews-2017-12-22-banned": "What the UN bars North Korea from trading",
  "un-1718-exemptions-arms": "Exemptions to the measures: arms embargo",
  "dgft-india-dprk":
    "Foreign Trade Policy, paragraph 2.17: prohibition on import and export from/to the DPRK",
  "kbs-2025-04-30-nis": "NIS: about 600 North Korean soldiers dead in Russia",
  "millennium-post-2025-04-30": "More than 4,000 North Korean soldiers killed or wounded, says Seoul",
  "moscow-times-2025-09-02-dead": "Around 2K North Korean Soldiers Killed Fighting for Russia, Seoul Claims",
  "independent-2025-06-16-casualties":
    "More than 6,000 North Korean soldiers killed or injured in Kursk, says UK",
  "sbs-2026-02-14-memorial": "Kim Jong Un inspects the site of the memorial again (in Korean)",
  "kbs-2026-01-06-memorial": "Kim Jong-un visits the site of a memorial hall for soldiers killed in Russia",
  "tass-2025-12-13-engineers": "North Korean engineer regiment returns from Kursk Region",
  "korea-herald-2025-12-13-engineers": "North Korea welcomes engineer troops back from Russia’s Kursk",
  "rbc-2026-01-09-letter":
    "Kim Jong Un says that he is ready to support Putin’s policy unconditionally (in Russian)",
  "moskvichi-2026-01-09-letter": "Kim Jong Un promises Putin to support his policy for ever (in Russian)",
  "reuters-2026-02-21-congress": "North Korea’s party congress: review of five years",
  "tamasha-2026-02-11-lavrov":
    "Lavrov promises that Russia will let no resolution against the DPRK pass (in Russian)",
  "moscow-times-2024-05-31-eu": "EU Sanctions Russian Governor for Arming North Korea’s Kim",
  "eu-council-2024-05-31": "DPRK: EU sanctions nine additional individuals and entities",
  "adastra-2023-09-15": "North Korean leader Kim Jong-un continues Russia tour, exchanging rifles with Putin",
  "interfax-ru-2023-09-13-satellites":
    "Putin says that Kim Jong Un shows interest in Russian rocketry (in Russian)",
  "life-2023-09-13-restrictions":
    "Putin on cooperation with the DPRK under Security Council sanctions (in Russian)",
  "360-2023-09-13-restrictions":
    "Putin calls military-technical cooperation with the DPRK promising (in Russian)",
  "123ru-2023-09-13-priority":
    "Kim Jong Un calls relations with Russia the first priority for the DPRK (in Russian)",
  "rbc-2023-09-13-sacred":
    "Kim Jong Un tells Putin of Russia’s ‘sacred struggle’ for security (in Russian, citing TASS)",
  "tass-ru-2023-10-17-noproof":
    "Peskov calls Western claims of arms deliveries from the DPRK unproven (in Russian)",
  "gazeta-2023-09-14-antonov": "Antonov on the US attitude to Kim Jong Un’s visit (in Russian)",
  "kommersant-2023-09-16-knevichi":
    "Shoigu shows Kim Jong Un combat aircraft and the Kinzhal system in Vladivostok (in Russian)",
  "news1-2023-09-14-unification":
    "Kim Yung-ho: deeply concerned over military cooperation and arms trade (in Korean)",
  "mbc-2023-09-22-goldberg": "Unification minister meets the US ambassador (in Korean)",
  "newsprime-2023-09-20-yoon": "Yoon at the UN on Russia and North Korea (in Korean)",
  "nkchosun-2023-09-21-yoon": "Yoon’s address to the UN General Assembly (in Korean)",
  "ajunews-2023-09-14-advisers":
    "National security advisers of South Korea, the US and Japan: a clear price (in Korean)",
  "khan-2023-09-14-nsc": "National Security Council on the North Korea-Russia summit (in Korean)",
  "onecorea-2023-09-12-departs":
    "Kim Jong Un leaves Pyongyang for Russia on the afternoon of the 10th (in Korean)",
  "imbc-2023-09-14-advisers": "Security advisers of three countries voice serious concern (in Korean)",
};
