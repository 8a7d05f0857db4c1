import type { itineraryClaimFacts } from "../../facts/claims/itinerary.ts";

/** What each claim says, in our own words. */
export const itineraryStatements: Readonly<Record<keyof typeof itineraryClaimFacts, string>> = {
  "i-depart-pyongyang": "Kim left Pyongyang by private train on the afternoon of 10 September 2023.",
  "i-khasan-arrival":
    "Kim’s train pulled into the Russian border station of Khasan at 6 a.m. local time on 12 September.",
  "i-khasan-welcome":
    "At Khasan Kim was met by Alexander Kozlov, Russia’s minister of natural resources, and Oleg Kozhemyako, governor of Primorye, and talked with them in the station.",
  "i-khasan-date-conflict":
    "One report by the Russian agency TASS says that Kim reached Primorye on Monday. North Korea’s agency KCNA, Reuters, Russia’s Sputnik and South Korea all say Tuesday, 12 September.",
  "i-vostochny-arrival": "Kim’s train reached the Vostochny Cosmodrome at 1 p.m. local time on 13 September.",
  "i-vostochny-handshake":
    "Putin greeted Kim with a handshake of about 40 seconds at the rocket assembly building.",
  "i-vostochny-tour":
    "Putin and Kim toured the hall where the Angara rocket is assembled and a Soyuz-2 launch site.",
  "i-vostochny-guestbook":
    "In the visitors’ book at Vostochny Kim praised Russia as the country that first reached space.",
  "i-satellite-answer":
    "Asked whether Russia would help North Korea build satellites, Putin replied: “That’s why we came here.”",
  "i-talks-format":
    "Talks between the two delegations were followed by a conversation of Putin and Kim alone and an official lunch.",
  "i-talks-length":
    "Accounts of how long the meeting lasted range from two hours of talks (Reuters) to more than four (AP, Interfax) and more than five hours in all (TASS).",
  "i-kim-support":
    "Opening the talks, Kim called ties with Russia “the very first priority” for his country and said that Russia had risen to a “sacred fight”.",
  "i-menu": "The lunch menu listed dumplings filled with Kamchatka crab, then sturgeon or marbled beef.",
  "i-toast":
    "Raising a glass, Kim predicted a “great victory” for Russia in what was translated as its “sacred struggle” against evil.",
  "i-cosmonaut":
    "Kremlin spokesman Dmitry Peskov said that the leaders spoke about training a North Korean cosmonaut and sending one into space, if North Korea wished it.",
  "i-invitation":
    "Kim invited Putin to North Korea and the Kremlin said he accepted, with foreign minister Sergei Lavrov to go to Pyongyang first, in October.",
  "i-putin-leaves":
    "Putin’s part in the visit ended on 13 September; Kremlin spokesman Dmitry Peskov said on the 14th that no further joint events were planned.",
  "i-plan-factory":
    "On 13 September Putin announced that Kim would go on to Komsomolsk-on-Amur to see plants that build civil and military aircraft.",
  "i-plan-fly":
    "Reports differ on whether Putin said that Kim would fly. The Russian agency Sputnik quotes him as saying that Kim “is flying from here to Komsomolsk-on-Amur”, and South Korea’s agency Yonhap quotes the same. Russia’s TASS prints another verb, “[leave]”, in brackets. Kim went by train.",
  "i-plan-fleet":
    "In his remarks of 13 September Putin said that in Vladivostok Kim would be shown what the Pacific Fleet can do.",
  "i-plan-university":
    "The programme that Putin announced on 13 September also included the Far Eastern Federal University in Vladivostok.",
  "i-plan-when-said":
    "The article of 8 November 2023 with which this project began says that Putin named the later stops during the summit. The agencies TASS and AFP say that he did so after the talks, in an interview with state television.",
  "i-plan-length":
    "The Kremlin said on 14 September that the visit would go on for a few more days, and spokesman Dmitry Peskov declined to say how many.",
  "i-plan-doubt":
    "On 14 September some outlets reported that the later stops had been dropped; the visits went ahead.",
  "i-komsomolsk-arrival":
    "On the morning of 15 September Kim arrived by train in Komsomolsk-on-Amur, where officials and women in folk dress offered bread and salt.",
  "i-plant-tour":
    "At the Yuri Gagarin plant Russia’s deputy prime minister Denis Manturov showed Kim the production of Su-35 and Su-57 fighters.",
  "i-plant-cockpit":
    "Kim examined a Su-57 up close and was briefed on its performance; North Korean media say he boarded it.",
  "i-plant-superjet":
    "Kim also saw where Superjet 100 passenger aircraft are put together, at the neighbouring Yakovlev works.",
  "i-plant-flight": "Kim’s visit to the Gagarin plant ended with a demonstration flight by a Su-35.",
  "i-plant-sanctioned":
    "Both aircraft plants that Kim saw belong to United Aircraft Corporation, which is under Western sanctions; the United States has also sanctioned the Gagarin works by name.",
  "i-plant-manturov":
    "Denis Manturov, a deputy prime minister of Russia, said that Russia saw room for working with North Korea in aircraft building and other industries.",
  "i-plant-father":
    "The governor of Khabarovsk Region recalled that Kim’s father, Kim Jong Il, had toured the same aircraft plant in 2002.",
  "i-shipyard-not-seen":
    "South Korea’s broadcaster KBS reported beforehand that Kim might visit a shipyard that builds submarines; we found no report that he did.",
  "i-artyom-arrival":
    "On 16 September Kim’s train arrived at Artyom, outside Vladivostok, and he went on by road to Knevichi airfield.",
  "i-knevichi-aircraft":
    "At Knevichi airfield Russia’s defence minister, Sergei Shoigu, showed Kim the Tu-160, Tu-95MS and Tu-22M3 bombers and a MiG-31I carrying the Kinzhal missile.",
  "i-knevichi-ukraine":
    "The news agency AP noted that every type of aircraft on show at Knevichi had been used in the war in Ukraine.",
  "i-knevichi-quip":
    "Defence minister Sergei Shoigu told Kim that one of the aircraft could fly from Moscow to Japan and back.",
  "i-frigate":
    "In Vladivostok Kim boarded the frigate Marshal Shaposhnikov, where Nikolai Yevmenov, commander of Russia’s navy, described its weapons, Kalibr cruise missiles included.",
  "i-no-fleet-parade":
    "We found no report of a parade of ships; the only visit to a warship on record is to one frigate.",
  "i-shoigu-talks":
    "On 16 September Kim and Russia’s defence minister, Sergei Shoigu, held talks on cooperation between their armed forces.",
  "i-ballet":
    "On the evening of 16 September Kim watched The Sleeping Beauty at the Primorsky Stage of the Mariinsky Theatre; he left after one act, according to the Russian agency RIA.",
  "i-university":
    "On 17 September Kim went to the Far Eastern Federal University on Russky Island, where he had first met Putin in 2019, and met North Korean students.",
  "i-aquarium":
    "At the Primorsky Aquarium Kim watched a show with beluga whales, dolphins and a walrus called Misha.",
  "i-plan-science":
    "Putin had said that Kim would see sites of Russia’s Academy of Sciences and a marine biology laboratory. North Korean media name only the aquarium, which is an institution of the Academy.",
  "i-arnika":
    "Kim’s last visit was to the Arnika plant near Vladivostok. North Korea’s agency KCNA calls the plant a bio-feed mill; the Russian agency RIA describes Arnika as a supplier of animal feed and of raw materials for food.",
  "i-departure":
    "Kim’s train left Artyom-Primorsky-1 station for the border on 17 September; minister Alexander Kozlov, governor Oleg Kozhemyako and ambassador Alexander Matsegora saw him off while a band played.",
  "i-border-return":
    "Kim’s train passed North Korea’s border station, Tumangang, early on Monday 18 September.",
  "i-home": "Kim was back in Pyongyang on the evening of 19 September.",
  "i-length":
    "The length of Kim’s trip depends on what is counted: the programme in Russia took six days (12-17 September; some reports say five, or a week), and Kim was away from Pyongyang for nine or ten.",
  "i-longest":
    "The news agencies AP and Yonhap called the trip the longest foreign journey Kim had made since he came to power in late 2011.",
  "i-gc-pyongyang-khasan": "Straight-line distance from Pyongyang to Khasan: about 559 km.",
  "i-gc-khasan-vostochny":
    "Straight-line distance from Khasan to the Vostochny Cosmodrome: about 1,066 km, the longest leg.",
  "i-gc-vostochny-komsomolsk":
    "Straight-line distance from Vostochny to Komsomolsk-on-Amur: about 622 km. Yonhap and KBS put the city some 1,170 km from the cosmodrome, and do not say how that is measured.",
  "i-gc-komsomolsk-artyom": "Straight-line distance from Komsomolsk-on-Amur to Artyom: about 879 km.",
  "i-gc-artyom-khasan":
    "Straight-line distance from Artyom back to Khasan: about 163 km; by rail it is over 200 km.",
  "i-gc-loop":
    "In straight lines from stop to stop (Khasan, Vostochny, Komsomolsk, Artyom, Khasan) the round trip inside Russia comes to about 2,730 km, and to about 3,850 km from Pyongyang and back. The track is clearly longer.",
  "i-train-speed":
    "The armoured train is reported to travel at under 60 km/h; Pyongyang to Vladivostok, some 1,200 km of track, takes it more than 20 hours.",
  "i-seen-tumen":
    "On 11 September, from Fangchuan in China, the news agency AP photographed a train like Kim’s beside the border river Tumen on the North Korean side; by about 7 p.m. it had not crossed into Russia.",
  "i-seen-razdolnaya":
    "On 12 September Kim’s train crossed the railway bridge over the Razdolnaya river at about 12:15 local time and went on north, the Russian agency RIA Novosti reported.",
  "i-seen-primorye":
    "On 12 September camera crews of the Japanese networks NNN and NHK filmed a train believed to be Kim’s in Primorye; in NNN’s pictures, from near Vladivostok, it is heading north.",
  "i-seen-ussuriysk":
    "On 12 September South Korea’s agency Yonhap published a photograph of Kim’s train at Ussuriysk, north of the turn-off for Vladivostok.",
  "i-seen-ussuriysk-engine":
    "The Russian agency Interfax reported that the engine of Kim’s train was changed at Ussuriysk and that the train then set off west along the Trans-Siberian.",
  "i-seen-khabarovsk":
    "On 14 September sources told South Korea’s agency Yonhap that Kim’s train appeared to be moving towards Khabarovsk, on its way to Komsomolsk-on-Amur.",
  "i-seen-komsomolsk":
    "A correspondent of the Russian agency Sputnik saw Kim’s train come into Komsomolsk-on-Amur station at about 8:50 a.m. local time on 15 September.",
  "i-seen-khasan-bound":
    "On 17 September railway sources told the Japanese broadcaster NHK that Kim’s train was bound for Khasan, and an NHK crew confirmed that it was going that way.",
  "i-route-reasoning":
    "From the Razdolnaya bridge to the cosmodrome Kim’s train took about 25¾ hours. If it took the Trans-Siberian as drawn on our map, its average speed was some 55 km/h, which fits a train that is said to run at less than 60 km/h. By the longer way through Komsomolsk it would have needed more than 85 km/h.",
  "i-route-total":
    "Kim travelled more than 4,000 km by rail inside Russia; that is our measurement on a generalised map.",
};
