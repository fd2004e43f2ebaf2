/** The one script of every page: it improves what is already complete. */
import { openDetailsToPrint } from "./open-details-to-print.ts";

openDetailsToPrint(window);
