import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { findNginx } from "../../scripts/browser/programs.ts";
import { dist } from "./dist.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a server that has the site at / and at /a/b/, or null where there is no nginx. */
    nginx: string | null;
  }
}

/** Serves dist/ as an operator would, with nginx, for as long as the tests run. */
export default async function serveWithNginx(project: TestProject): Promise<() => Promise<void>> {
  const program = findNginx();
  if (program === null) {
    project.provide("nginx", null);
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const port = await freePort();
  await writeFile(join(folder, "nginx.conf"), configuration(folder, port));
  const server = spawn(
    program,
    ["-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")],
    {
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answered(`${address}/index.html`), ended]);
  if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
  project.provide("nginx", address);
  return async () => {
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true });
  };
}

function configuration(folder: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
    daemon off;
    master_process off;
    pid ${folder}/nginx.pid;
    events {}
    http {
      types {
        text/html html; text/css css; text/javascript js; text/csv csv;
        application/json json; image/svg+xml svg;
      }
      charset utf-8;
      charset_types text/css text/javascript text/csv application/json;
      access_log off;
      ${temporary.join("\n")}
      server {
        listen 127.0.0.1:${port};
        location /a/b/ { alias "${dist}/"; error_page 404 /a/b/404.html; }
        location / { root "${dist}"; error_page 404 /404.html; }
      }
    }`;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await fetch(address).catch(() => null)) return;
    await sleep(50);
  }
  throw new Error(`nginx does not answer at ${address}`);
}
