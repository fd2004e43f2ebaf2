/** The one script of every page: it improves what is already complete. */
import { leaveFrame } from "./leave-frame.ts";
import { offerReadingSettings } from "./offer-reading-settings.ts";
import { openDetailsToPrint } from "./open-details-to-print.ts";
import { offerTakeAway } from "./take-away/offer-take-away.ts";

offerReadingSettings(window);
openDetailsToPrint(window);
offerTakeAway(window);
leaveFrame(document);
