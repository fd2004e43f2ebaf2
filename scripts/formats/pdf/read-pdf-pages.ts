import { getDocumentProxy } from "unpdf";
import type { PlacedText, TextPage } from "../../../src/core/document/index.ts";
import { DocumentFault } from "../document-fault.ts";
import { CharacterMaps } from "./character-maps.ts";

type Matrix = readonly [number, number, number, number, number, number];

/** One run of text as pdf.js gives it. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/**
 * The placed texts of every page of a PDF.
 * @throws DocumentFault when the file has a password; Error when it is broken
 */
export async function readPdfPages(bytes: Buffer): Promise<TextPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    BinaryDataFactory: CharacterMaps,
    cMapUrl: "cmap:/",
    cMapPacked: false,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  } as Parameters<typeof getDocumentProxy>[1]).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException")
      throw new DocumentFault("PDF 有密码", "用原来的软件打开，取消密码后另存");
    throw error;
  });
  const pages: TextPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      const placed = "str" in item ? place(item, transform as unknown as Matrix) : null;
      return placed === null ? [] : [placed];
    });
    pages.push({ height, texts });
    page.cleanup();
  }
  await pdf.cleanup();
  return pages;
}

/** Where a run stands on the page as it is seen; null for one that is turned, such as a watermark. */
function place({ str, transform, width }: Item, view: Matrix): PlacedText | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const run = [view[0] * a + view[2] * b, view[1] * a + view[3] * b] as const;
  const size = Math.hypot(view[0] * c + view[2] * d, view[1] * c + view[3] * d);
  if (Math.abs(run[1]) > 0.1 * Math.abs(run[0])) return null;
  return {
    text: str,
    x: view[0] * e + view[2] * f + view[4],
    y: view[1] * e + view[3] * f + view[5],
    width,
    size,
  };
}
