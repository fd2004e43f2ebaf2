/** Why a document cannot be read, for the person who put it there (Chinese): what is wrong, and how to mend it. */
export class DocumentFault extends Error {
  constructor(what: string, mend: string) {
    super(`${what}；${mend}`);
  }
}
