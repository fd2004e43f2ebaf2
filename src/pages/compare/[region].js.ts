import { recordRegions, regionScript } from "../../site/compare-records.ts";
import { isOwn } from "../../site/own-pages.ts";
import { recordsKey } from "../../site/page-keys.ts";
import { paths } from "../../site/paths.ts";

export const getStaticPaths = () =>
  recordRegions
    .filter((region) => isOwn(paths.compareRecords(region)))
    .map((region) => ({ params: { region }, cacheKey: recordsKey(region) }));

export const GET = ({ params }: { readonly params: { readonly region: string } }) =>
  new Response(regionScript(params.region));
