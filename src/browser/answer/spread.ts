/** Spreads a positioned element over a chart, as high as the chart is at any width. */
export function spread(over: HTMLElement, chart: SVGSVGElement): void {
  const { width, height } = chart.viewBox.baseVal;
  over.style.paddingTop = `${(100 * height) / width}%`;
}
