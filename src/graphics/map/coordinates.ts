/** Where the stops are. What a place is called stands with the story; here is what does not change with the language. */

export type Place = {
  /** Longitude, latitude: degrees, WGS 84. */
  position: readonly [longitude: number, latitude: number];
  /** How far, in km, the point may lie from the spot that is meant. */
  within: number;
  /** The IANA time zone of the place. */
  timeZone: "Asia/Pyongyang" | "Asia/Vladivostok" | "Asia/Yakutsk";
};

/**
 * By the id of the stop. Town points are GeoNames'; the university, the frigate and the Arnika plant have no published
 * position: a campus, the harbour and a district stand for them.
 */
export const places = {
  pyongyang: { position: [125.7364, 39.0047], within: 3, timeZone: "Asia/Pyongyang" },
  khasan: { position: [130.6456, 42.4283], within: 0.3, timeZone: "Asia/Vladivostok" },
  vostochny: { position: [128.3334, 51.8844], within: 5, timeZone: "Asia/Yakutsk" },
  komsomolsk: { position: [137.01, 50.5503], within: 1, timeZone: "Asia/Vladivostok" },
  "gagarin-plant": { position: [137.081, 50.6056], within: 1.5, timeZone: "Asia/Vladivostok" },
  artyom: { position: [132.1889, 43.3595], within: 1.5, timeZone: "Asia/Vladivostok" },
  knevichi: { position: [132.1482, 43.3963], within: 0.5, timeZone: "Asia/Vladivostok" },
  frigate: { position: [131.89, 43.11], within: 1, timeZone: "Asia/Vladivostok" },
  mariinsky: { position: [131.8978, 43.1008], within: 0.1, timeZone: "Asia/Vladivostok" },
  university: { position: [131.89, 43.02], within: 1, timeZone: "Asia/Vladivostok" },
  aquarium: { position: [131.93, 43.0139], within: 0.1, timeZone: "Asia/Vladivostok" },
  arnika: { position: [131.9968, 43.375], within: 8, timeZone: "Asia/Vladivostok" },
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;

/** The Earth's mean radius, km. */
const RADIUS = 6371;

/** The great-circle distance between two positions, km (haversine). */
export function greatCircle([lon1, lat1]: Place["position"], [lon2, lat2]: Place["position"]): number {
  const radians = Math.PI / 180;
  const half = (a: number): number => Math.sin((a * radians) / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * RADIUS * Math.asin(Math.sqrt(h));
}
