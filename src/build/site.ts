type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT = "http://localhost:4173/";

/**
 * The one place that absolute addresses come from. Returns SITE_URL with a slash at its end, or the address of
 * `npm start`. Throws where SITE_URL is not an absolute http(s) address without query and fragment.
 */
export function siteUrl(env: Environment): {
  url: string;
  isDefault: boolean;
} {
  const asked = env.SITE_URL?.trim();
  if (!asked) return { url: DEFAULT, isDefault: true };
  const bad = new Error(`SITE_URL must be like https://news.example/graphics/rifle/, not ${asked}`);
  let url: URL;
  try {
    url = new URL(asked);
  } catch {
    throw bad;
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) throw bad;
  return { url: url.href.replace(/\/*$/, "/"), isDefault: false };
}

/** Who publishes the site, where, and when it is built. */
export type Publication = {
  /** Where absolute addresses begin, with a slash at the end. */
  site: string;
  /** Where an error is reported: a page or a mail address. */
  contact?: string;
  /** Who publishes it. Absent: the project names itself. */
  publisher?: string;
  /** The day of the build (ISO). SOURCE_DATE_EPOCH sets it, so that a build can be repeated. */
  today: string;
};

const MAIL = /^(?:mailto:)?[^\s@:/?#&]+@[^\s@:/?#&]+\.[^\s@:/?#&]+$/i;

/** CONTACT_URL. Throws where it is neither an absolute http(s) address nor one for mail. */
function contactFrom(asked: string): string {
  const isPage = URL.canParse(asked) && /^https?:$/.test(new URL(asked).protocol);
  if (isPage || MAIL.test(asked)) return asked;
  throw new Error(
    `CONTACT_URL must be a page like https://news.example/contact/ or a mail address like corrections@news.example, not ${asked}`,
  );
}

/** SOURCE_DATE_EPOCH: seconds since 1970 (reproducible-builds.org). Throws where it is no whole number. */
function dayFrom(epoch: string | undefined): string {
  if (epoch && !/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH must be seconds, not ${epoch}`);
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

/**
 * All that the environment says of the publication: SITE_URL, CONTACT_URL, PUBLISHER, SOURCE_DATE_EPOCH. Throws where one of
 * them is set to what it cannot be.
 */
export function publicationFrom(env: Environment): Publication {
  const contact = env.CONTACT_URL?.trim();
  const publisher = env.PUBLISHER?.trim();
  return {
    site: siteUrl(env).url,
    ...(contact && { contact: contactFrom(contact) }),
    ...(publisher && { publisher }),
    today: dayFrom(env.SOURCE_DATE_EPOCH?.trim()),
  };
}
