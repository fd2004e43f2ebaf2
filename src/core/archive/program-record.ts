/** The program that made a snapshot. */
export interface ProgramRecord {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over the program's own source files, so that two states of one version are told apart. */
  readonly source: string;
  /** Exact versions of the libraries that it uses, by name. */
  readonly libraries: Readonly<Record<string, string>>;
}

const shownDigits = 12;

/** The program in one line: fazhi-yearbook 0.1.0 (source 0123456789ab). */
export function programName({ name, version, source }: ProgramRecord): string {
  return `${name} ${version} (source ${source.slice(0, shownDigits)})`;
}

/** program.json */
export function programText(program: ProgramRecord): string {
  return `${JSON.stringify(program, null, 2)}\n`;
}
