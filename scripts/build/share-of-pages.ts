import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editionStamps } from "../../src/core/publish/edition-stamps.ts";
import { shareOfPage } from "../../src/core/publish/share-of-page.ts";
import { replaceBytes } from "../command/replace-bytes.ts";
import type { KeptPages } from "./kept-pages.ts";

/** One of several renderings that make the pages of a site between them. */
export interface Share {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** How far a share has come, in pages. */
export interface ShareProgress {
  readonly all: number;
  readonly done: number;
  /** Of these, taken from an earlier build. */
  readonly kept: number;
}

export interface ShareUse {
  /** What the pages are stamped with. */
  readonly stamps: Readonly<Record<keyof typeof editionStamps, string>>;
  /** null where pages are neither taken from earlier builds nor kept for later ones. */
  readonly keptPages: KeptPages | null;
  /** Is told first of how many there are, then of each. */
  readonly tell: (progress: ShareProgress) => void;
}

/**
 * Has Astro render the pages of a share only, and of these only what no earlier build has rendered from the same: the
 * others are laid into its folder before it begins.
 */
export function shareOfPages(
  { index, count }: Share,
  { stamps, keptPages, tell }: ShareUse,
): AstroIntegration {
  let write: (address: string, page: Buffer) => void;
  const stamp = (page: Buffer) =>
    Buffer.concat(
      replaceBytes(page, [
        [editionStamps.edition, stamps.edition],
        [editionStamps.dateOfRecord, stamps.dateOfRecord],
      ]),
    );
  return {
    name: "share-of-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        write = pageWriter(fileURLToPath(config.outDir));
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          const keys = new Map<string, string>();
          let [all, done, kept] = [0, 0, 0];
          return {
            ...usual,
            async getStaticPaths() {
              const paths = await usual.getStaticPaths();
              // A page that is made from a list lists its own (src/site/own-pages.ts).
              const own = paths.filter(
                ({ pathname, route }) =>
                  route.params.length > 0 || shareOfPage(addressOf(pathname, route), count) === index,
              );
              all = own.filter(({ route }) => route.type === "page").length;
              tell({ all, done, kept });
              return own.filter(({ pathname, route, cacheKey }) => {
                if (!cacheKey) return true;
                const address = addressOf(pathname, route);
                const page = keptPages?.take(address, cacheKey) ?? null;
                if (page === null) keys.set(address, cacheKey);
                else write(address, stamp(page));
                if (page !== null && route.type === "page") tell({ all, done: ++done, kept: ++kept });
                return page === null;
              });
            },
            async render(request, options) {
              const isPage = options.routeData.type === "page";
              const pathname = decodeURI(new URL(request.url).pathname).replace(/\.html$/, "");
              const address = addressOf(pathname, options.routeData);
              const key = keys.get(address) ?? null;
              if (!isPage && key === null) return usual.render(request, options);
              const result = await usual.render(request, options);
              const response = result instanceof Response ? result : result.response;
              const page = Buffer.from(await response.arrayBuffer());
              if (key !== null) keptPages?.keep(address, key, page);
              if (isPage) tell({ all, done: ++done, kept });
              write(address, stamp(page));
              // Without a body, which Astro would copy twice before it wrote it.
              return new Response(null);
            },
          };
        });
      },
    },
  };
}

/** Of a page's file, below the site's folder. */
const addressOf = (pathname: string, { type }: { readonly type: string }): string =>
  `${pathname.slice(1) || "index"}${type === "page" ? ".html" : ""}`;

function pageWriter(folder: string): (address: string, page: Buffer) => void {
  const made = new Set<string>();
  return (address, page) => {
    const path = join(folder, address);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, page);
  };
}
