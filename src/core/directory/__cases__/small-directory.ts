import type { DirectoryFigure, DirectoryFrame, DirectoryOffice } from "../directory.ts";

/** Two provinces, one of them a municipality, and readings of two syllables for one character. */
export const frame: DirectoryFrame = {
  years: [2022, 2023, 2024],
  themes: [
    { id: "disputes", name: "矛盾纠纷化解" },
    { id: "publicity", name: "普法宣传" },
    { id: "study", name: "学法培训" },
  ],
  columns: [
    { id: "disputes_handled", name: "排查受理数", unit: "件", scoped: true },
    { id: "resolution", name: "化解率", unit: "%", scoped: false },
  ],
  regions: [
    { slug: "zhejiang", name: "浙江省", parent: -1 },
    { slug: "zhejiang-hangzhou", name: "杭州市", parent: 0 },
    { slug: "zhejiang-hangzhou-binjiang", name: "滨江区", parent: 1 },
    { slug: "zhejiang-jinhua-dongyang-shi", name: "东阳市", parent: 0 },
    { slug: "chongqing", name: "重庆市", parent: -1 },
  ],
  readings: {
    ...{
      zhe: "浙",
      jiang: "江",
      sheng: "省",
      hang: "杭",
      zhou: "州",
      shi: "市",
      bin: "滨",
      qu: "区",
      dong: "东",
    },
    ...{ yang: "阳", chong: "重", qing: "庆", zhong: "重中", pu: "浦", yan: "沿", jie: "街", dao: "道" },
    ...{ xi: "西", xing: "兴", nv: "女", er: "儿", zhen: "镇", gu: "固", xiang: "乡" },
  },
};

type Stated = Extract<DirectoryFigure, { kind: "stated" }>;

const stated = (value: number, how: Partial<Stated> = {}): Stated => ({
  ...{ kind: "stated", bound: "exact", decimals: 0, mark: "plain" },
  value,
  ...how,
});
const missing: DirectoryFigure = { kind: "missing", reason: "not_collected" };

const plain: Omit<DirectoryOffice, "id" | "name" | "region"> = {
  ...{ kind: "街道", population: null, years: "...", flags: 0, underReview: 0, scope: null },
  figures: [missing, missing],
};

/** In the order of places. */
export const offices: readonly DirectoryOffice[] = [
  {
    ...plain,
    ...{ id: "puyan", name: "浦沿街道", region: 2, population: 12000, years: ".07", scope: "screened" },
    figures: [stated(52), stated(98.1, { decimals: 1 })],
  },
  {
    ...plain,
    ...{ id: "xixing", name: "西兴街道", region: 2, years: ".20", flags: 1 },
  },
  {
    ...plain,
    ...{ id: "nver", name: "女儿镇", kind: "镇", region: 3, population: 300, years: "1..", underReview: 2 },
    ...{ scope: "unclear" },
    figures: [stated(50, { bound: "at_least", mark: "auto" }), stated(96, { mark: "claimed" })],
  },
  { ...plain, id: "zhonggu", name: "重固镇", kind: "镇", region: 4 },
  { ...plain, id: "nowhere", name: "<无>乡", kind: "乡", region: -1, years: "004" },
];
