import { crc32 } from "node:zlib";
import type { AstroIntegration } from "astro";
import { type editionStamps, stampEdition } from "../../src/core/publish/edition-stamps.ts";
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

/** Has Astro render the pages of a share only, and of these only what no earlier build has rendered from the same. */
export function shareOfPages(
  { index, count }: Share,
  { stamps, keptPages, tell }: ShareUse,
): AstroIntegration {
  return {
    name: "share-of-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          const keys = new Map<string, string>();
          let [all, done, kept] = [0, 0, 0];
          return {
            ...usual,
            async getStaticPaths() {
              const paths = await usual.getStaticPaths();
              // By name: a page that is new moves no other to another share.
              const own = paths.filter(({ pathname }) => crc32(pathname) % count === index);
              all = own.filter(({ route }) => route.type === "page").length;
              for (const { pathname, cacheKey } of own) if (cacheKey) keys.set(pathname, cacheKey);
              tell({ all, done, kept });
              return own;
            },
            async render(request, options) {
              const isPage = options.routeData.type === "page";
              const pathname = decodeURI(new URL(request.url).pathname).replace(/\.html$/, "");
              const key = keys.get(pathname) ?? null;
              if (!isPage && key === null) return usual.render(request, options);
              const address = `${pathname.slice(1) || "index"}${isPage ? ".html" : ""}`;
              let html = key === null ? null : (keptPages?.take(address, key) ?? null);
              if (html === null) {
                const result = await usual.render(request, options);
                const response = result instanceof Response ? result : result.response;
                html = await response.text();
                if (key !== null) keptPages?.keep(address, key, html);
              } else if (isPage) kept += 1;
              if (isPage) tell({ all, done: ++done, kept });
              return new Response(stampEdition(html, stamps));
            },
          };
        });
      },
    },
  };
}
