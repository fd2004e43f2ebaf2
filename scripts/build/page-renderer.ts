import { pathToFileURL } from "node:url";
import type { RouteData, SSRManifest } from "astro";
import consoleLog from "astro/logger/console";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";

/** A page, or another file that the pages' sources make. */
export interface ListedPage {
  /** Below the site's folder. */
  readonly address: string;
  readonly isPage: boolean;
  /** Whether its source lists several, and so the caller's own alone (src/site/own-pages.ts). */
  readonly isListed: boolean;
  /** Of what it shows, or null where its source tells none. */
  readonly key: string | null;
  readonly render: () => Promise<Buffer>;
}

/** Astro's application of a bundle (astro/entrypoints/prerender), as far as it is used here. */
interface PrerenderApp {
  readonly manifest: SSRManifest;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Loads a bundle (bundle-pages.ts) and lists what it makes. */
export async function listPages(entry: string): Promise<readonly ListedPage[]> {
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: PrerenderApp };
  // Style sheets and scripts stand outside Astro's pipeline: it knows of none.
  app.setInternals({ pagesByKeys: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: consoleLog({ level: "warn" }) } },
  });
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey }) => {
    const isPage = route.type === "page";
    const address = `${pathname.slice(1) || "index"}${isPage ? ".html" : ""}`;
    return {
      address,
      isPage,
      isListed: route.params.length > 0,
      key: cacheKey ?? null,
      async render() {
        const request = new Request(new URL(encodeURI(address), "http://localhost/"));
        try {
          const response = await app.render(request, { routeData: route });
          return Buffer.from(await response.arrayBuffer());
        } catch (error) {
          throw new Error(`${address}: ${error instanceof Error ? error.stack : error}`);
        }
      },
    };
  });
}
