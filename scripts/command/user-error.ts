/** What the person at the keyboard can mend; the message (Chinese) says what is wrong and how. */
export class UserError extends Error {}
