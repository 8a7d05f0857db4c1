import type { MapLabels } from "../mapLabels.ts";

/** Every word on the map. */
export const mapLabels = {
  title: "Map: Kim Jong Un’s journey by train, 10 to 19 September 2023",
  places: {
    pyongyang: ["Pyongyang"],
    tumangang: ["Tumangang"],
    khasan: ["Khasan"],
    ussuriysk: ["Ussuriysk"],
    khabarovsk: ["Khabarovsk"],
    vostochny: ["Vostochny", "Cosmodrome"],
    vostochnyShort: ["Vostochny"],
    komsomolsk: ["Komsomolsk-", "on-Amur"],
    komsomolskShort: ["Komsomolsk"],
    artyom: ["Artyom"],
    vladivostok: ["Vladivostok"],
    knevichi: ["Knevichi"],
    mariinsky: ["Theatre"],
    university: ["University"],
    aquarium: ["Aquarium"],
    arnika: ["Feed mill"],
  },
  notes: {
    leftPyongyang: ["left on the 10th"],
    headingThere: ["heading there, said", "unnamed sources"],
    bombers: ["bombers"],
    oneFrigate: ["one frigate"],
    ballet: ["a ballet"],
    district: ["this district"],
    plannedPlants: ["aircraft plants"],
    plannedFleet: ["fleet, university,", "laboratory"],
  },
  countries: {
    russia: ["Russia"],
    china: ["China"],
    northKorea: ["North", "Korea"],
    japan: ["Japan"],
  },
  waters: {
    seaOfJapan: ["Sea of Japan", "(East Sea)"],
    amurBay: ["Amur Bay"],
    ussuriBay: ["Ussuri Bay"],
  },
  russky: ["Russky", "Island"],
  locator: "Globe: the journey lies in north-east Asia, between China, the two Koreas and Japan",
  key: {
    full: "Full line: train on record, or no other railway joins the ends",
    hollow: "Hollow line: he went; the track between is our reading",
  },
} as const satisfies MapLabels;
