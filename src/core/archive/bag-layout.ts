/** Folder of the payload: the site and the dataset. */
export const payloadFolder = "data/";
/** The site of the snapshot, as it was built. */
export const siteFolder = "data/site/";
/** The data folder that the site was built from. */
export const datasetFolder = "data/dataset/";

/** The files beside the payload. */
export const tagFiles = {
  declaration: "bagit.txt",
  info: "bag-info.txt",
  manifest: "manifest-sha256.txt",
  tagManifest: "tagmanifest-sha256.txt",
  /** Versions of the program and its libraries. */
  program: "program.json",
  /** For whoever finds the file. */
  readme: "说明.txt",
} as const;

export const requiredTagFiles: readonly string[] = Object.values(tagFiles);

/** bagit.txt of RFC 8493, 2.1.1. */
export const bagDeclaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
