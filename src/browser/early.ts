/** Runs before anything is painted, so that no page flashes in a look that its reader did not choose. */
import { applyChoice, choiceNames, recallChoice } from "./reading-choice.ts";

for (const name of choiceNames) applyChoice(document, name, recallChoice(window, name));
