/** Sizes in rem, ratio 1.2; everything sits on a grid of half a line. */
export const typeScale = {
  sizeSmall: "0.8125rem",
  sizeText: "1rem",
  sizeLead: "1.1875rem",
  sizeH3: "1.1875rem",
  sizeH2: "1.4375rem",
  sizeH1: "2.0625rem",
  sizeFigure: "2.5rem",
  line: "1.75rem",
  half: "0.875rem",
  measure: "44rem",
  page: "70rem",
} as const;

/**
 * What 1rem is: the reader's own size, or what the reader chose on top of it. At a wall, seen from four metres,
 * everything is a quarter larger.
 */
export const rootSizes = {
  standard: { near: "100%", far: "125%" },
  large: { near: "125%", far: "150%" },
  largest: { near: "150%", far: "175%" },
} as const;

/** System fonts only: a closed network has no other. */
export const fonts = {
  serif: '"Songti SC", "STSong", "Source Han Serif SC", "Noto Serif CJK SC", "SimSun", serif',
  sans: '"PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
} as const;
