/**
 * Which pages are listed here, where several threads make the pages between them (scripts/build/render-share.ts):
 * another thread lists the others, and reckons their keys. `getStaticPaths` of each page asks.
 */
import { getEnvironmentData } from "node:worker_threads";
import { shareOfPage } from "../core/publish/share-of-page.ts";
import { paths } from "./paths.ts";

const share = getEnvironmentData("share") as { readonly index: number; readonly count: number } | undefined;

/** Whether the page of this address is made here. */
export const isOwn = (address: string): boolean =>
  share === undefined || shareOfPage(address, share.count) === share.index;

/** The same for pages that speak of one year: they go together, since they are made of the same long files. */
export const isOwnYear = (year: number): boolean => isOwn(paths.year(year));
