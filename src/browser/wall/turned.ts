/** Where the wall is: the screen that it shows, of how many, and whether it turns by itself. */
export interface WallState {
  readonly index: number;
  readonly count: number;
  readonly isTurning: boolean;
}

/** Some screens on or back, round and round. */
export function turned(state: WallState, steps: number): WallState {
  const { index, count } = state;
  return { ...state, index: (((index + steps) % count) + count) % count };
}

/** What a key means on the wall: screens to turn by, the first or the last one, or nothing but to stop. */
export function turnedByKey(state: WallState, key: string): WallState {
  const stopped = { ...state, isTurning: false };
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return turned(stopped, 1);
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return turned(stopped, -1);
    case "Home":
      return { ...stopped, index: 0 };
    case "End":
      return { ...stopped, index: state.count - 1 };
    default:
      return stopped;
  }
}
