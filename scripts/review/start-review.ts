import { randomBytes } from "node:crypto";
import { bundlePage } from "./bundle-page.ts";
import { listenNearby } from "./listen-nearby.ts";
import { reviewHandler } from "./review-handler.ts";
import { ReviewService } from "./review-service.ts";

export interface RunningReview {
  readonly address: string;
  readonly service: ReviewService;
  readonly close: () => void;
}

/** Serves the review of a data folder to this machine. `root` is the checkout. */
export async function startReview(root: string, data: string, wanted: number): Promise<RunningReview> {
  const service = new ReviewService(data);
  const assets = await bundlePage(root);
  const token = randomBytes(24).toString("hex");
  let guard = { port: wanted, token };
  const { servers, port } = await listenNearby(
    reviewHandler(service, assets, () => guard),
    wanted,
  );
  guard = { port, token };
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { address: `http://localhost:${port}/`, service, close };
}
