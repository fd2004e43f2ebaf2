/** Runs before anything is painted, so that nothing flashes that its reader did not choose. */
import { awaitNarrowing } from "./await-narrowing.ts";
import { applyChoice, choiceNames, recallChoice } from "./reading-choice.ts";

for (const name of choiceNames) applyChoice(document, name, recallChoice(window, name));
awaitNarrowing(window);
