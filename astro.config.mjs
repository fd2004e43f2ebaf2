import { defineConfig } from "astro/config";

// A tool for closed networks asks nobody anything: Astro looks at this before it reports its use.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

export default defineConfig({
  output: "static",
  // Pages end in .html, so that they open from a disk as well.
  build: { format: "file", inlineStylesheets: "never" },
  trailingSlash: "ignore",
  compressHTML: "jsx",
  devToolbar: { enabled: false },
  // Kept out of node_modules, which several checkouts may share.
  cacheDir: ".build/astro",
  // Style sheet and scripts are bundled by scripts/build/bundle-assets.ts into public/assets/.
});
