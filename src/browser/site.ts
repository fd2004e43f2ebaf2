/** The one script of every page: it improves what is already complete. */
import { offerReadingSettings } from "./offer-reading-settings.ts";
import { openDetailsToPrint } from "./open-details-to-print.ts";

offerReadingSettings(window);
openDetailsToPrint(window);
