/** What the builds take from Vite. */
export { build, parseSync, type Rolldown, Visitor } from "vite";
