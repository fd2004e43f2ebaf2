import { crc32 } from "node:zlib";
import type { AstroIntegration } from "astro";

/** One of several renderings that make the pages of a site between them. */
export interface Share {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** Has Astro render the pages of a share only; `tell` is told of each page, and first of how many there will be. */
export function shareOfPages(
  { index, count }: Share,
  tell: (done: number, all: number) => void,
): AstroIntegration {
  return {
    name: "share-of-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          let [done, all] = [0, 0];
          return {
            ...usual,
            async getStaticPaths() {
              const paths = await usual.getStaticPaths();
              // By name: a page that is new moves no other to another share.
              const own = paths.filter(({ pathname }) => crc32(pathname) % count === index);
              all = own.filter(({ route }) => route.type === "page").length;
              tell(0, all);
              return own;
            },
            async render(request, options) {
              const result = await usual.render(request, options);
              if (options.routeData.type === "page") tell(++done, all);
              return result;
            },
          };
        });
      },
    },
  };
}
