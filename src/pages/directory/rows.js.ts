import { directoryScript } from "../../site/directory-script.ts";

export const GET = () => new Response(directoryScript());
