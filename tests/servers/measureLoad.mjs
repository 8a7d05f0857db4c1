/*
 * `npm run measure:load`: how many requests a second nginx answers from one core, for a page of each kind beside a file of one
 * kilobyte, what a reader takes who has nothing yet, and what both come to for many readers. Reported, not a test. wrk asks, on
 * this machine only, for a few seconds each.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { kilobytes, median, spread, table } from "../support/devtools.mjs";
import { browserArguments, browserPath } from "../support/findBrowser.mjs";
import { PACKAGES, programs, provide } from "../support/findServers.mjs";

const WRK = "/usr/bin/wrk";
provide([...Object.values(programs), WRK], [...PACKAGES, "wrk"]);

const ROUNDS = Number(process.env.RUNS ?? 5);
/** How long each address is asked for in a round, in s, and over how many connections. */
const SECONDS = 2;
const CONNECTIONS = 16;
const KILOBYTE = "kilobyte.txt";
const PAGES = { "the story": "", "an item": "gifts/glove/", "an embed": "embed/gifts/glove/" };
const READERS = [1, 100, 100_000];
const GIGABIT = 1e9;

const { hostFolder, startNginx, BELOW, TOP } = (await runnerImport("./tests/servers/start.ts")).module;
const host = hostFolder("dist");
writeFileSync(join(host.folder, BELOW, KILOBYTE), "x".repeat(1024));
const server = await startNginx(host.folder, TOP);

/** nginx answers in a process of its own, which the one that was started has made. */
const [worker] = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, "utf8").split(" ");
/** Linux counts a processor's time in hundredths of a second. */
const TICKS = 100;
/** What the process has used of a processor so far, in s: user's time and system's. */
function processorTime() {
  const [, fields] = readFileSync(`/proc/${worker}/stat`, "utf8").split(") ");
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return (user + system) / TICKS;
}

/**
 * Requests that a core of nginx answers in a second, all of it its own: what else the machine does takes no part in that. Throws
 * where one of them fails.
 */
function rate(address) {
  const before = processorTime();
  const said = execFileSync(
    WRK,
    ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-H", "Accept-Encoding: br", server.origin + TOP + address],
    { encoding: "utf8" },
  );
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  const [, requests] = /(\d+) requests in/.exec(said);
  return requests / (processorTime() - before);
}

const sizeOf = async (request) => {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
};

/** What a browser asks for that has nothing yet, until it rests: the bytes of each answer with its headers, the page first. */
async function coldVisit(browser, address) {
  const page = await browser.newPage();
  const requests = [];
  page.on("requestfinished", (request) => requests.push(request));
  const main = (await page.goto(server.origin + TOP + address, { waitUntil: "networkidle" })).request();
  const sizes = await Promise.all([main, ...requests.filter((request) => request !== main)].map(sizeOf));
  await page.close();
  return sizes;
}

const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0);

try {
  const addresses = { "a file of 1 KB": KILOBYTE, ...PAGES };
  const rates = Object.fromEntries(Object.keys(addresses).map((name) => [name, []]));
  // In turns: what else the machine does then hits all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, address] of Object.entries(addresses)) rates[name].push(rate(address));

  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
  const visits = {};
  for (const [name, address] of Object.entries(addresses)) visits[name] = await coldVisit(browser, address);
  await browser.close();
  const bytesOf = (name) => visits[name][0];

  const perSecond = (name) => median(rates[name]);
  const least = perSecond("a file of 1 KB");
  const rough = (number) => number.toLocaleString("en", { maximumSignificantDigits: 2 });
  const whole = (number) => Math.round(number).toLocaleString("en");
  table(
    "What a core of nginx answers, with the copies compressed by brotli",
    ["address", "bytes with headers", "requests a second", "beside 1 KB"],
    Object.entries(rates).map(([name, of]) => [
      name,
      kilobytes(bytesOf(name)),
      spread(of, whole),
      (perSecond(name) / least).toFixed(2),
    ]),
  );

  // The time of an answer: so much for any, and so much for each byte.
  const more = bytesOf("the story") - bytesOf("a file of 1 KB");
  const perByte = Math.max(0, 1 / perSecond("the story") - 1 / least) / more;
  const perAnswer = 1 / least - perByte * bytesOf("a file of 1 KB");
  table(
    "Readers who have nothing yet, until their page rests",
    [
      "they open",
      "requests",
      "bytes with headers",
      ...READERS.map((readers) => `${readers.toLocaleString("en")} a second`),
      "readers a second on 1 Gbit/s",
    ],
    Object.keys(PAGES).map((name) => {
      const bytes = total(visits[name]);
      const seconds = visits[name].length * perAnswer + bytes * perByte;
      return [
        name,
        visits[name].length,
        kilobytes(bytes),
        ...READERS.map(
          (readers) => `${rough((readers * bytes * 8) / GIGABIT)} Gbit/s, ${rough(readers * seconds)} cores`,
        ),
        whole(GIGABIT / 8 / bytes),
      ];
    }),
  );
} finally {
  await server.stop();
  host.remove();
}
