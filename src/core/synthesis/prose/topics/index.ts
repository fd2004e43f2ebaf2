import { decisionsTopic } from "./decisions-topic.ts";
import { disputesTopic } from "./disputes-topic.ts";
import { enforcementTopic } from "./enforcement-topic.ts";
import { publicityTopic } from "./publicity-topic.ts";
import { serviceTopic } from "./service-topic.ts";
import { studyTopic } from "./study-topic.ts";
import type { Topic } from "./topic.ts";

export { disputesTopic } from "./disputes-topic.ts";
export { publicityTopic } from "./publicity-topic.ts";
export type { Topic } from "./topic.ts";

/** The parts of a report, in their usual order. */
export const topics: readonly Topic[] = [
  studyTopic,
  decisionsTopic,
  enforcementTopic,
  publicityTopic,
  disputesTopic,
  serviceTopic,
];
