/** The one script of every page: it improves what is already complete. */
import { filterOffices } from "./filter-offices.ts";
import { openDetailsToPrint } from "./open-details-to-print.ts";

filterOffices(document);
openDetailsToPrint(window);
