import { hasWorkbook, workbook } from "../../site/dataset-workbook.ts";

/** None where the dataset is too large for a workbook. */
export const getStaticPaths = () => (hasWorkbook ? [{ params: { workbook: "fazhi-yearbook" } }] : []);

export const GET = () => new Response(workbook());
