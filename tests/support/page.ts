import { type BrowserContext, test as base, expect } from "@playwright/test";

/** What the browser notes when a page or a file comes with the status 404. */
export const STATUS_404 = /Failed to load resource: the server responded with a status of 404/;

/** What went wrong in the browser while a test ran. Anything not allowed by the test itself fails it. */
export class Complaints {
  readonly #said: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #ours = new Set<string>();

  constructor(origin: string) {
    this.#ours.add(origin);
  }

  /** Lets expected complaints pass; say exactly which. */
  allow(...patterns: RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  /** Counts one more origin as ours: a second server that the test has started. */
  alsoOurs(origin: string): void {
    this.#ours.add(origin);
  }

  /** Those that were not expected. */
  get unexpected(): string[] {
    return this.#said.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      this.#said.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => {
      this.#said.push(`exception: ${error.error()}`);
    });
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !this.#ours.has(origin)) {
        this.#said.push(`request to another origin: ${request.url()}`);
      }
    });
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // What a page had not finished loading when it was left, or when the test ended.
      if (reason !== "net::ERR_ABORTED") this.#said.push(`request failed: ${request.url()} ${reason}`);
    });
    // A violation without a console message of its own becomes one.
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
        console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
  }
}

/** Playwright's test, watched: an unexpected message, exception, request or policy violation fails it. */
export const test = base.extend<{ origin: string; complaints: Complaints }>({
  /** Where the story is served, without a slash at the end. */
  origin: async ({ baseURL }, use) => {
    await use(new URL(baseURL ?? "").origin);
  },
  complaints: [
    async ({ context, origin }, use) => {
      const complaints = new Complaints(origin);
      await complaints.watch(context);
      await use(complaints);
      expect(complaints.unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
