/**
 * Names in a row, as many as about `room` characters hold, at least one; of more the number: 甲街道、乙镇等5家. `count`
 * gives a number its unit.
 */
export function nameList(names: readonly string[], room: number, count: (n: number) => string): string {
  const shown: string[] = [];
  let length = 0;
  for (const name of names) {
    length += [...name].length + 1;
    if (shown.length > 0 && length > room) break;
    shown.push(name);
  }
  const told = shown.join("、");
  return shown.length === names.length ? told : `${told}等${count(names.length)}`;
}
