/** The script of the review's page. */
import { App } from "./app.ts";

const root = document.getElementById("review");
if (root !== null) void new App(root).start();
