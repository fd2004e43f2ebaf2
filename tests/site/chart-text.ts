import type { Page } from "playwright-core";

/** The smallest text of the charts that are shown, in CSS px as it appears on the page; Infinity without a chart. */
export const smallestChartText = (page: Page) =>
  page.evaluate(() => {
    const sizes = Array.from(document.querySelectorAll<SVGSVGElement>(".chart-figure svg"))
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return Array.from(
          svg.querySelectorAll("text"),
          (text) => scale * Number.parseFloat(getComputedStyle(text).fontSize),
        );
      });
    return Math.min(...sizes);
  });
