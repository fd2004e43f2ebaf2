import type { Picture } from "../../charts/frame-picture.ts";

/** Pixels of the picture a px: sharp on paper and on a wall. */
const scale = 2;

/** A picture as PNG at twice its size; null where the browser cannot paint one so large. */
export async function paintPng({ svg, width, height }: Picture, document: Document): Promise<Blob | null> {
  const image = document.createElement("img");
  // A picture from a data address belongs to the page itself, on a disk too, so that its pixels may be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
