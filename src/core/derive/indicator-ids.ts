/** Indicators that a formula or a check speaks of by name; a catalogue may lack them. */
export const disputesHandled = "disputes_handled";
export const disputesResolved = "disputes_resolved";
export const disputeResolutionRate = "dispute_resolution_rate";
export const publicityReach = "publicity_reach";
