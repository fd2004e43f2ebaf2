import { snapshotMark } from "../wording/index.ts";
import type { BagFacts } from "./bag-facts.ts";
import { snapshotName } from "./snapshot-name.ts";

/**
 * 说明.txt, for a person who finds a snapshot long after and has nothing else. With a byte-order mark and CRLF:
 * every editor on every system shows it.
 */
export function readmeText(facts: BagFacts): string {
  const { title, region, publisher, date, note, licence } = facts;
  const name = snapshotName(facts);
  const lines = [
    `${title}（${region}）${snapshotMark(facts)}`,
    "",
    "一、这是什么",
    "",
    "街道、镇、乡每年公开法治政府建设年度情况报告。本归档保存的是由这些报告整理成的",
    "年鉴：一个可以直接打开的网站、网站所用的全部数据，以及归档时在手的报告文件。",
    "",
    `归档编号：${name}`,
    `归档日期：${date}（数据的截止日期）`,
    ...(publisher === "" ? [] : [`编制单位：${publisher}`]),
    ...(note === "" ? [] : [`修订说明：${note}`]),
    `数据许可：${licence}`,
    "",
    "二、怎样打开",
    "",
    "先把压缩包整个解开，放在哪个文件夹都可以；再用任何网页浏览器打开",
    "data/site/index.html。不需要网络，也不需要安装任何程序。",
    "",
    "三、里面有什么",
    "",
    "data/site/              网站：网页、图表、样式",
    "data/site/data/         网站上的全部数字，CSV 和 JSON 各一份；",
    "                        datapackage.json 说明每张表、每一列，并有每个文件的校验码",
    "data/dataset/           编制年鉴用的原始表格：单位、报告、各年数值、指标目录",
    "data/dataset/reports/   归档时在手的报告文件，与各单位发布时一样（没有就没有这个文件夹）",
    "manifest-sha256.txt     data 里每个文件的校验码（SHA-256）",
    "tagmanifest-sha256.txt  其余文件的校验码",
    "bag-info.txt            归档的编号、日期、来源和大小",
    "program.json            编制时所用程序及主要组件的版本",
    "bagit.txt               表明本文件夹符合 BagIt 1.0（RFC 8493）",
    "",
    "四、怎样核对没有人改动过",
    "",
    "在本说明所在的文件夹里打开命令行，运行下面两行。每个文件后面都应显示 OK 或“成功”。",
    "",
    "    Linux：  sha256sum -c manifest-sha256.txt",
    "             sha256sum -c tagmanifest-sha256.txt",
    "    macOS：  shasum -a 256 -c manifest-sha256.txt",
    "             shasum -a 256 -c tagmanifest-sha256.txt",
    "",
    "Windows 上可以用 certutil -hashfile 文件名 SHA256 逐个计算，与清单里的对照。",
    "任何支持 BagIt 的工具也能核对整个文件夹。路径里的百分号在清单里写作 %25，",
    "这样的文件用 sha256sum 核对时会显示找不到，要单独对照。",
    "",
    `压缩包 ${name}.zip 自身的校验码另记在归档账本 ledger.csv 里，一行一份，前后相连。`,
    "两者对照，可以知道压缩包有没有被整个换掉。",
    "",
    "五、文件的格式",
    "",
    "文字一律是 UTF-8 编码。网页是 HTML、CSS、SVG 和 JavaScript；表格是 CSV（RFC 4180）；",
    "JSON 见 RFC 8259；datapackage.json 见 Frictionless Data Package 第1版；*.yaml 是 YAML 1.2。",
    "压缩包是 ZIP，文件原样存放，没有压缩，也没有加密。",
    "",
    "六、怎样接着用这些数据",
    "",
    "data/dataset 可以直接交给编制年鉴的程序（见 program.json）重新生成网站。程序失传时，",
    "用电子表格软件打开里面的 CSV 即可；每个数的出处（报告、章节、原文用语）都写在同一行。",
    ...withheldWarning(facts),
    "",
  ];
  return `\ufeff${lines.join("\r\n")}`;
}

function withheldWarning({ withheldValues, withheldTexts }: BagFacts): readonly string[] {
  const lines = [
    ...(withheldValues === 0 ? [] : [`有${withheldValues}个数属于不公布的指标`]),
    ...(withheldTexts === 0 ? [] : [`有${withheldTexts}份报告文件，网站没有公布全文`]),
  ];
  if (lines.length === 0) return [];
  const told = `data/dataset 里${lines.join("；")}。对外提供时只提供 data/site。`;
  return ["", "七、不对外公开的内容", "", told];
}
