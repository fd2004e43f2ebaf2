import { readFileSync } from "node:fs";

/**
 * Names a running process for good: its number alone may be given again to another one.
 * @param {number} pid
 * @returns {string | null} null when no such process runs
 */
export function processToken(pid) {
  if (process.platform === "linux") {
    const stat = readStat(pid);
    if (stat === null) return null;
    // After the name, which may hold blanks and brackets: state is the 1st field, start time the 20th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A dead process that nobody has waited for still has a number.
    return fields[0] === "Z" || fields[0] === "X" ? null : `${pid}@${fields[19]}`;
  }
  try {
    process.kill(pid, 0);
    return String(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM" ? String(pid) : null;
  }
}

/** @param {number} pid */
function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return null;
  }
}
