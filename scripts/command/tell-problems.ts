import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isLongList, outlineProblems, problemPieces } from "../../src/core/dataset/index.ts";
import type { Problem } from "../../src/core/model/index.ts";
import { projectRoot } from "./project-root.ts";
import { UserError } from "./user-error.ts";

/** How a list begins, so that no other file is taken for one. */
const heading = "全部问题\n\n";

/**
 * Problems in words for a person: all of them, or of a long list the kinds, with the whole list in a file. The file is
 * `list`, which is written in any case, or .build/problems.txt of the checkout.
 * @throws UserError when `list` is there already and is no such list
 */
export async function tellProblems(
  problems: readonly Problem[],
  list: string | null = null,
): Promise<string> {
  if (list === null && !isLongList(problems)) return outlineProblems(problems, "");
  const path = list ?? join(projectRoot, ".build", "problems.txt");
  if (list !== null) await refuseOther(list);
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(listPieces(problems)), createWriteStream(aside));
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  const inside = relative(process.cwd(), path);
  const shown = inside.startsWith("..") ? path : inside;
  if (isLongList(problems)) {
    return outlineProblems(problems, `以上每类只列前几处；全部 ${problems.length} 处都在 ${shown} 里。`);
  }
  const written = `清单已写入 ${shown}。`;
  return problems.length === 0 ? written : `${outlineProblems(problems, "")}\n\n${written}`;
}

function* listPieces(problems: readonly Problem[]): Generator<string, void, undefined> {
  yield heading;
  yield* problemPieces(problems);
  yield problems.length === 0 ? "没有问题\n" : "\n";
}

async function refuseOther(path: string): Promise<void> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? null : Promise.reject(error),
  );
  if (file === null) return;
  try {
    const expected = Buffer.from(heading);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(expected.length), position: 0 });
    if (bytesRead > 0 && !buffer.equals(expected)) {
      throw new UserError(`${path} 已经存在，不是问题清单；为免覆盖，请用 --list 另写一个文件名。`);
    }
  } finally {
    await file.close();
  }
}
