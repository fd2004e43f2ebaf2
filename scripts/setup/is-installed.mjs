/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of what it has
 * installed (node_modules/.package-lock.json) at the very end, so an interrupted installation has none.
 * @param {string} lockText package-lock.json
 * @param {string | null} recordText node_modules/.package-lock.json, or null where there is none
 * @param {string} platform as `process.platform` has it
 * @returns {boolean}
 */
export function isInstalled(lockText, recordText, platform) {
  if (recordText === null) return false;
  const installed = packagesOf(recordText);
  // Packages for another system mean that the folder was copied from there.
  if ([...installed.values()].some(({ os }) => os !== undefined && ![os].flat().includes(platform)))
    return false;
  for (const [path, { version, optional }] of packagesOf(lockText)) {
    const found = installed.get(path);
    if (found === undefined ? !optional : found.version !== version) return false;
  }
  return true;
}

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[] }} LockedPackage
 * @param {string} text
 * @returns {Map<string, LockedPackage>} by path, without the project itself
 */
function packagesOf(text) {
  const { packages } = JSON.parse(text);
  return new Map(Object.entries(packages ?? {}).filter(([path]) => path !== ""));
}
