import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTags } from "./__cases__/plain-tags.ts";
import { tagSoup } from "./__cases__/tag-soup.ts";
import { inspectPage, inspectTags } from "./inspect-page.ts";

test("the tags that are passed over have nothing to be looked at", () => {
  fc.assert(
    fc.property(tagSoup, (html) => {
      expect(inspectPage(Buffer.from(html))).toEqual(inspectTags(plainTags(html)));
    }),
    { numRuns: 2000 },
  );
});
