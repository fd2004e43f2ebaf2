/** What assets/take-away.js leaves on the window as `fazhiTakeAway`. */
export interface TakeAway {
  /** What went wrong in words, or "". */
  readonly savePicture: (figure: HTMLElement, format: "svg" | "png") => Promise<string>;
  readonly saveTable: (frame: HTMLElement, format: "xlsx" | "csv") => void;
}
