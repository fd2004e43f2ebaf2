import { recordRegions, regionScript } from "../../site/compare-records.ts";

export const getStaticPaths = () => recordRegions.map((region) => ({ params: { region } }));

export const GET = ({ params }: { readonly params: { readonly region: string } }) =>
  new Response(regionScript(params.region));
