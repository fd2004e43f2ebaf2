import { hasWorkbook, workbook } from "../../site/dataset-workbook.ts";
import { isOwn } from "../../site/own-pages.ts";
import { paths } from "../../site/paths.ts";

/** None where the dataset is too large for a workbook. */
export const getStaticPaths = () =>
  hasWorkbook && isOwn(paths.workbook) ? [{ params: { workbook: "fazhi-yearbook" } }] : [];

export const GET = () => new Response(workbook());
