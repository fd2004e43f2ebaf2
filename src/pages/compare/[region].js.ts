import { recordRegions, regionScript } from "../../site/compare-records.ts";
import { recordsKey } from "../../site/page-keys.ts";

export const getStaticPaths = () =>
  recordRegions.map((region) => ({ params: { region }, cacheKey: recordsKey(region) }));

export const GET = ({ params }: { readonly params: { readonly region: string } }) =>
  new Response(regionScript(params.region));
