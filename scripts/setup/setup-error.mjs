/** The machine lacks something; the message (Chinese) says what, and how to get it. */
export class SetupError extends Error {}
