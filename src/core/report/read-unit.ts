import { group } from "d3";

/**
 * Measure words that reports use besides those of the catalogue; a number before one counts something else. By their first sign, longest first.
 */
const otherUnits = group(
  "个百分点 平方公里 平方米 万元 亿元 千元 小时 分钟 公里 公斤 轮次 批次 家次 户次 课时 学时 车次 班次 人份 个 名 人 户 家 处 台 辆 项 元 米 亩 吨 天 岁 周 级 类 种 套 块 幅 盏 组 支 所 座 间 栋 幢 批 轮 期 场 次 件 起 条 份 册 本 张 篇 宗 例 位 层 倍 艘 口 面 段 步 页 句 字 桩 部 门 堂 则 卷 只 头 棵 株 盒 瓶 箱 袋 把 顶 枚 片"
    .split(" ")
    .sort((a, b) => b.length - a.length),
  (unit) => unit.charAt(0),
);

/** What may not follow a measure word, because the two are another word: 起草, 条例, 场所, 人员, 次要. */
const otherWords: Readonly<Record<string, string>> = {
  ...{
    起: "草诉源着到来始因点步",
    条: "例件款",
    场: "所地景馆面合",
    人: "员民大才均物口们身",
    次: "要日年生序性",
    期: "间末限待",
  },
  ...{
    本: "级地镇街乡区县市村年部辖着",
    件: "数",
    部: "门分署委队",
    家: "庭长园风",
    户: "籍外口",
    份: "额",
    级: "别",
    面: "向对貌",
    所: "有在以",
  },
  ...{
    门: "户口",
    步: "骤",
    头: "雁",
    口: "径",
    位: "于置",
    组: "织长建成",
    支: "部持撑付",
    类: "似",
    批: "准评示复",
    项: "目",
    字: "当",
  },
};

/** A measure word, and the stretch that it stands in. */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The measure word at `at`, or null. `units` are the catalogue's, longest first. */
export function readUnit(text: string, at: number, units: readonly string[]): Unit | null {
  const near = text.slice(at, at + 6);
  const begins = (word: string): boolean => near.startsWith(word);
  const own = units.find(begins) ?? "";
  const other = otherUnits.get(near.charAt(0))?.find(begins) ?? "";
  const unit = other.length > own.length ? other : own;
  if (unit === "") return null;
  const follows = text.charAt(at + unit.length);
  const blocked = follows !== "" && (otherWords[unit]?.includes(follows) ?? false);
  return blocked ? null : { text: unit, start: at, end: at + unit.length };
}

/**
 * The measure word of a number that has none beside it: in brackets before it (普法活动（场）28), or in a table's
 * cell before or behind it (¦ parts the cells of a row). A row with a second number may be of two years: null.
 */
export function readUnitApart(
  text: string,
  start: number,
  end: number,
  units: readonly string[],
): Unit | null {
  const near = text.charAt(end) === "¦" || /[）¦：]/.test(text.slice(Math.max(0, start - 2), start));
  if (!near || /^¦\d/.test(text.slice(end, end + 2))) return null;
  const behind = /^¦([^¦\n]{1,4})(?=[¦\n]|$)/.exec(text.slice(end, end + 6));
  if (behind !== null && units.includes(behind[1] ?? "")) {
    return { text: behind[1] ?? "", start, end: end + behind[0].length };
  }
  const head = text.slice(Math.max(0, start - 10), start);
  const before = /(?:（([^（）]{1,4})）[：¦]?|¦([^¦]{1,4})¦)(?:共|约|近|超)?$/.exec(head);
  const unit = before?.[1] ?? before?.[2] ?? "";
  return before !== null && units.includes(unit)
    ? { text: unit, start: start - before[0].length, end }
    : null;
}
