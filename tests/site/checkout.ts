import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = [
  "astro.config.mjs",
  "data",
  "package.json",
  "package-lock.json",
  "public",
  "scripts",
  "src",
  "tsconfig.json",
];
const GENERATED = new Set(["public/assets", "public/data"]);

/** A copy of a checkout in a folder of its own, which may hold blanks and Chinese; the packages are shared. */
export async function copyCheckout(
  name: string,
  from: string = root,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), "checkout-"));
  const folder = join(parent, name);
  await mkdir(folder);
  for (const part of PARTS) {
    const filter = (path: string) => !GENERATED.has(relative(from, path).split(sep).join("/"));
    await cp(join(from, part), join(folder, part), { recursive: true, filter });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return { folder, remove: () => rm(parent, { recursive: true }) };
}

/** Starts a command of a checkout, `build --data DIR`, with its output collected. */
export function start(
  folder: string,
  command: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
) {
  const child = spawn(process.execPath, [join(folder, "scripts", `${command}.ts`), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  return { child, output };
}

/** Runs a command of a checkout to its end. */
export async function run(
  folder: string,
  command: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
) {
  const { child, output } = start(folder, command, args, env);
  return { code: await ended(child), ...output };
}

/** @returns the exit code of a process once it has ended, or null where a signal ended it */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  return child.exitCode;
}

/** Paths of the files that are not the same in two folders; [] where all are. */
export async function differences(a: string, b: string): Promise<string[]> {
  const [left, right] = await Promise.all([fingerprint(a), fingerprint(b)]);
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...paths].filter((path) => left[path] !== right[path]).sort();
}

/** SHA-256 of every file below a folder, by path. */
async function fingerprint(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (file) => {
    const sum = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [relative(folder, file), sum];
  });
  return Object.fromEntries(await Promise.all(sums));
}
