export * from "./directory.ts";
export * from "./directory-state.ts";
export * from "./listing-html.ts";
export * from "./match-name.ts";
export * from "./office-row-html.ts";
export * from "./pack-directory.ts";
export * from "./search-offices.ts";
export * from "./sort-offices.ts";
