/** The script of the wall alone: turns its screens where there is room for one at a time. */
import { startWall } from "./wall/start-wall.ts";

startWall(window);
