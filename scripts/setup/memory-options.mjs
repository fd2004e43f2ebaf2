/** Commands that read and publish a whole country. */
const countrywide = new Set(["start", "build", "build-data", "snapshot"]);

/**
 * What Node is told of its memory for a command: room for new objects. Rows come and go by the million, and with Node's
 * usual 16 MB many of them are moved to where the old ones are before they are let go (docs/benchmarks.md).
 * @param {string} command name of the script
 * @returns {string[]} options of Node
 */
export function memoryOptions(command) {
  return countrywide.has(command) ? ["--max-semi-space-size=64"] : [];
}
