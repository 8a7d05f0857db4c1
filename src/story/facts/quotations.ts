import type { ClaimId } from "./claims.ts";
import type { PersonId } from "./people.ts";
import type { SourceId } from "./sources.ts";
import type { Language } from "./types.ts";

type Quotation = {
  readonly claim: ClaimId;
  /** Absent: an office, or several people. */
  readonly speaker?: PersonId;
  readonly date: string;
  readonly lang: Language;
  /** As it stands on the page. */
  readonly original: string;
  /** Not the speaker’s own sentence. */
  readonly reported?: true;
} & ({ readonly source: SourceId } | { readonly url: string });

/** Original wording of quotations, where a stored page shows it. */
export const quotations: readonly Quotation[] = [
  {
    claim: "g-russian-wording",
    speaker: "dmitry-peskov",
    date: "2023-09-14",
    lang: "ru",
    original:
      "Путин подарил корейскому лидеру перчатку от космического скафандра, которая несколько раз была в космосе, подарил карабин нашего отечественного производства высочайшего качества",
    source: "5tv-2023-09-gifts",
  },
  {
    claim: "g-rifle-to-kim",
    speaker: "dmitry-peskov",
    date: "2023-09-14",
    lang: "ru",
    original: "карабин нашего отечественного производства высочайшего качества",
    source: "5tv-2023-09-gifts",
  },
  {
    claim: "g-glove",
    speaker: "dmitry-peskov",
    date: "2023-09-14",
    lang: "ru",
    original: "перчатку от космического скафандра, которая несколько раз была в космосе",
    source: "5tv-2023-09-gifts",
  },
  {
    claim: "i-satellite-answer",
    speaker: "vladimir-putin",
    date: "2023-09-13",
    lang: "ru",
    original: "Мы поэтому и приехали сюда.",
    source: "interfax-ru-2023-09-13-satellites",
  },
  {
    claim: "c-ru-putin-prospects",
    speaker: "vladimir-putin",
    date: "2023-09-13",
    lang: "ru",
    original: "Есть же определённые ограничения. Россия все эти ограничения соблюдает",
    source: "life-2023-09-13-restrictions",
  },
  {
    claim: "i-kim-support",
    speaker: "kim-jong-un",
    date: "2023-09-13",
    lang: "ru",
    original:
      "Наша дружба имеет глубокие корни, и сейчас для нашей страны самым первым приоритетом являются отношения с Российской Федерацией",
    source: "123ru-2023-09-13-priority",
  },
  {
    claim: "i-kim-support",
    speaker: "kim-jong-un",
    date: "2023-09-13",
    lang: "ru",
    original:
      "Сейчас Россия поднялась на священную борьбу для защиты своего государственного суверенитета и своей безопасности",
    source: "rbc-2023-09-13-sacred",
  },
  {
    claim: "a-denial-october",
    speaker: "dmitry-peskov",
    date: "2023-10-17",
    lang: "ru",
    original: "никаких не предоставляя доказательств",
    source: "tass-ru-2023-10-17-noproof",
  },
  {
    claim: "c-ru-antonov",
    speaker: "anatoly-antonov",
    date: "2023-09-13",
    lang: "ru",
    original: "у США нет никакого права учить нас как жить",
    source: "gazeta-2023-09-14-antonov",
    reported: true,
  },
  {
    claim: "c-ru-peskov-sensitive",
    speaker: "dmitry-peskov",
    date: "2023-09-07",
    lang: "ru",
    original: "мы, разумеется, будем и дальше развивать с ними отношения без оглядки на мнение других стран",
    source: "regnum-2023-09-07-peskov",
  },
  {
    claim: "a-lavrov-2026",
    speaker: "sergei-lavrov",
    date: "2026-02-11",
    lang: "ru",
    original:
      "Мы вместе с китайскими партнёрами будем блокировать любые дополнительные ограничения в отношении КНДР",
    source: "ria-2026-02-11-lavrov",
  },
  {
    claim: "a-kim-letter-2026",
    speaker: "kim-jong-un",
    date: "2026-01-09",
    lang: "ru",
    original:
      "Буду абсолютно уважать и безусловно поддерживать все проводимые Вами политики и принимаемые решения",
    source: "rbc-2026-01-09-letter",
  },
  {
    claim: "g-sword-shoigu",
    speaker: "oleg-trubin",
    date: "2023-09-19",
    lang: "ru",
    original: "Это классический русский меч, выполненный по образцу XVIII века.",
    source: "ria-2023-09-19-sword",
  },
  {
    claim: "i-knevichi-aircraft",
    date: "2023-09-16",
    lang: "ru",
    original:
      "сверхзвуковой стратегический бомбардировщик-ракетоносец Ту-160, турбовинтовой стратегический бомбардировщик-ракетоносец Ту-95МС и дальний сверхзвуковой ракетоносец-бомбардировщик Ту-22М3",
    source: "kommersant-2023-09-16-knevichi",
  },
  {
    claim: "c-rok-yoon-unga",
    speaker: "yoon-suk-yeol",
    date: "2023-09-20",
    lang: "ko",
    original:
      "러시아와 북한 군사 거래는 우크라이나뿐 아니라 대한민국의 안보와 평화를 직접적으로 겨냥한 도발이 될 것",
    source: "nkchosun-2023-09-21-yoon",
  },
  {
    claim: "c-rok-yoon-paradox",
    speaker: "yoon-suk-yeol",
    date: "2023-09-20",
    lang: "ko",
    original:
      "세계 평화의 최종적 수호자여야 할 유엔 안보리 상임이사국이 다른 주권국가를 무력 침공해 전쟁을 일으키고, 전쟁 수행에 필요한 무기와 군수품을 안보리 결의를 정면으로 위반하는 정권으로부터 지원받는 현실은 자기모순적",
    source: "nkchosun-2023-09-21-yoon",
  },
  {
    claim: "c-rok-unification",
    speaker: "kim-yung-ho",
    date: "2023-09-14",
    lang: "ko",
    original: "양 측은 모종의 군사적 거래를 지속적으로 추진하고 있다고 볼 수 있다",
    source: "news1-2023-09-14-unification",
  },
  {
    claim: "c-rok-unification",
    speaker: "kim-yung-ho",
    date: "2023-09-14",
    lang: "ko",
    original: "유엔 안전보장이사회 결의 등 국제규범을 준수할 것을 다시 한번 촉구한다",
    source: "news1-2023-09-14-unification",
  },
  {
    claim: "c-rok-goldberg",
    speaker: "kim-yung-ho",
    date: "2023-09-22",
    lang: "ko",
    original: "북한이 러시아에 무기를 지원하는 일들이 일어나고 있다",
    source: "mbc-2023-09-22-goldberg",
  },
  {
    claim: "g-mofa-drones",
    date: "2023-09-18",
    lang: "ko",
    original:
      "대북 드론 지원의 경우 북한과의 모든 무기 거래, 북한에 대한 모든 산업용 기계류 및 운송수단 등 금수품의 직·간접 제공을 금지하는 안보리 대북제재 결의 위반을 구성할 가능성이 높다",
    source: "mbc-2023-09-drones-sanctions",
  },
  {
    claim: "c-advisers-14sep",
    date: "2023-09-14",
    lang: "ko",
    original: "이를 위반할 경우 분명한 대가를 치르게 될 것",
    source: "imbc-2023-09-14-advisers",
  },
  {
    claim: "a-museum",
    speaker: "kim-jong-un",
    date: "2026-01-05",
    lang: "ko",
    original: "조선인민의 우수한 아들들의 영용성을 상징하는 시대의 대기념비",
    url: "https://www.yonhapnewstv.co.kr/news/AKR20260106065725FSl",
  },
];
