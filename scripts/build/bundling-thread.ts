// A thread that has Astro make a bundle of the pages (bundle-pages.ts starts it), and that renders none of them.
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import { build } from "astro";
import type { BundlingTask } from "./bundle-pages.ts";
import { loosenFunctions } from "./loosen-functions.ts";

const { root, work, bundle } = workerData as BundlingTask;
const outDir = join(work, "site");
await build({
  root,
  outDir,
  cacheDir: join(work, "cache"),
  // What is published as it is comes to the pages afterwards, once.
  publicDir: join(work, "public"),
  logLevel: "warn",
  vite: {
    // What draws charts is taken into the bundle, so that it is loosened as well.
    resolve: { noExternal: [/^d3(-|$)/, "@observablehq/plot"] },
    plugins: [
      {
        name: "loosen-functions",
        // At the very end: the bundler would take it for an idle detour.
        generateBundle(_, files) {
          for (const file of Object.values(files))
            if (file.type === "chunk") file.code = loosenFunctions(file.code);
        },
      },
    ],
  },
  integrations: [
    {
      name: "bundle-alone",
      hooks: {
        "astro:build:start": ({ setPrerenderer }) =>
          setPrerenderer({
            name: "bundle-alone",
            async getStaticPaths() {
              // Astro removes it at the end.
              await rename(join(outDir, ".prerender"), bundle);
              return [];
            },
            render: () => Promise.reject(new Error("no page was listed")),
          }),
      },
    },
  ],
});
