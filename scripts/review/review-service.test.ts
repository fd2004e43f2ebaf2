import { chmod, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Dataset } from "../../src/core/model/index.ts";
import type { DecisionRequest, ReviewReport, SaveAnswer } from "../../src/core/review/index.ts";
import { changlin, reviewFolder } from "../../tests/fixtures/review/review-folder.ts";
import { encodeGb18030 } from "../demo/encode-gb18030.ts";
import { loadCatalogue } from "../extract/load-catalogue.ts";
import { updateData } from "../extract/update-data.ts";
import { readData } from "../read-data.ts";
import { ReviewService } from "./review-service.ts";

let folder: Awaited<ReturnType<typeof reviewFolder>>;
let service: ReviewService;
beforeEach(async () => {
  folder = await reviewFolder();
  service = new ReviewService(folder.data);
});
afterEach(() => folder.remove());

async function open(id = "changlin-2024", from = service): Promise<ReviewReport> {
  const answer = await from.report(id);
  if (answer.kind === "refused") throw new Error(answer.message);
  return answer.report;
}

/** A request as the page makes it from what it sees. */
function request(
  report: ReviewReport,
  indicator: string,
  decision: DecisionRequest["decision"],
): DecisionRequest {
  const cell = report.cells.find((own) => own.indicator === indicator);
  const seen = (cell?.rows ?? []).map(({ record }) => record);
  return { report: report.report, indicator, seen, decision };
}
const confirm = (row = 0) => ({ kind: "confirm" as const, row, start: "", end: "" });
const place = (words: string) => ({
  start: changlin.indexOf(words),
  end: changlin.indexOf(words) + words.length,
});

test("what there is to review", async () => {
  const answer = await service.queue();
  if (answer.kind === "refused") throw new Error(answer.message);
  expect(answer.queue.entries).toEqual([
    {
      ...{ report: "changlin-2024", office: "长林街道", region: "某市某区", year: 2024 },
      counts: { review: 3, recheck: 0, auto: 3, decided: 0 },
    },
    {
      ...{ report: "dongshan-2024", office: "东山镇", region: "某市某区", year: 2024 },
      counts: { review: 0, recheck: 0, auto: 2, decided: 0 },
    },
    {
      ...{ report: "xihe-2023", office: "西河乡", region: "某市某区", year: 2023 },
      counts: { review: 1, recheck: 0, auto: 0, decided: 0 },
    },
  ]);
  expect(answer.queue.units).toContain("场次");
});

test("a report with its text, its findings and the reasons of its proposals", async () => {
  const report = await open();
  expect(report.withoutText).toBe("");
  expect(report.findings).toMatchInlineSnapshot(`
    [
      "标题“（三）2023年法律援助”的年份与报告年度2024年不同",
      "各部分3、2、3相加是8，合计写的是7",
    ]
  `);
  expect(
    report.paragraphs.filter(({ kind }) => kind === "heading").map(({ pieces }) => pieces[0]?.text),
  ).toEqual([
    "一、主要工作",
    "（一）化解矛盾纠纷",
    "（二）开展普法宣传",
    "（三）2023年法律援助",
    "二、存在问题",
  ]);
  for (const { pieces } of report.paragraphs)
    for (const { start, text } of pieces) expect(changlin.slice(start, start + text.length)).toBe(text);
  expect(
    report.cells.map(({ indicator, state, rows }) => [
      indicator,
      state,
      ...rows.map(({ quote, remarks }) => [quote?.figure, ...remarks].join("；")),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "disputes_handled",
        "auto",
        "全年排查矛盾纠纷52起",
      ],
      [
        "disputes_resolved",
        "auto",
        "化解51起",
      ],
      [
        "publicity_events",
        "review",
        "开展普法宣传活动30余场",
        "全年累计开展普法宣传活动45场",
      ],
      [
        "publicity_posts",
        "auto",
        "推送普法信息120条",
      ],
      [
        "governance_briefings",
        "review",
        "每季度听取一次法治建设工作汇报；由频次推算",
      ],
      [
        "legal_aid",
        "review",
        "办理法律援助案件7件；标题写的是2023年",
      ],
    ]
  `);
});

test("values whose place is not recorded are found again, and wrong places are said", async () => {
  await folder.save((text) =>
    text.replace(/(52,exact.*),\d+,\d+,auto/, "$1,,,confirmed").replace(/(51,exact.*),\d+,\d+,/, "$1,1,9,"),
  );
  const { cells } = await open();
  const [handled, resolved] = ["disputes_handled", "disputes_resolved"].map((own) =>
    cells.find(({ indicator }) => indicator === own),
  );
  expect(handled?.rows[0]?.place).toEqual(place("全年排查矛盾纠纷52起"));
  expect(resolved?.rows[0]).toMatchObject({ place: null, remarks: ["登记的位置上没有这个数"] });
});

test("decisions of several pages, and extraction between them, all stand", async () => {
  const pages = [service, new ReviewService(folder.data), new ReviewService(folder.data)];
  const files = ["changlin", "dongshan"].map((name) => join(folder.data, "reports", "2024", `${name}.txt`));
  const cues = await loadCatalogue(folder.data);
  const extract = () => updateData(folder.data, files, cues, () => {});
  await extract();
  const [one, other] = [await open("changlin-2024"), await open("dongshan-2024")];
  const answers = await Promise.all<SaveAnswer | object>([
    extract(),
    ...one.cells.map(
      ({ indicator }, index) => pages[index % 3]?.decide(request(one, indicator, confirm())) ?? {},
    ),
    extract(),
    ...other.cells.map(
      ({ indicator }, index) =>
        pages[index % 3]?.decide(request(other, indicator, { kind: "reject", row: 0 })) ?? {},
    ),
    extract(),
  ]);
  expect(answers.filter((answer) => "kind" in answer && answer.kind !== "saved")).toEqual([]);
  const rows = (await folder.text()).trim().split("\n").slice(1);
  const statuses = rows.map((row) =>
    row
      .split(",")
      .slice(0, 4)
      .concat(row.split(",")[11] ?? "")
      .join(" "),
  );
  expect(statuses).toMatchInlineSnapshot(`
    [
      "changlin 2024 disputes_handled 52 confirmed",
      "changlin 2024 disputes_resolved 51 confirmed",
      "changlin 2024 publicity_events 30 confirmed",
      "changlin 2024 publicity_events 45 rejected",
      "changlin 2024 publicity_posts 120 confirmed",
      "changlin 2024 governance_briefings 4 confirmed",
      "changlin 2024 legal_aid 7 confirmed",
      "dongshan 2024 disputes_handled 18 rejected",
      "dongshan 2024 disputes_resolved 17 rejected",
    ]
  `);
});

test("the same decision sent twice is saved once", async () => {
  const sent = request(await open(), "legal_aid", confirm());
  const [first, second] = [await service.decide(sent), await service.decide(sent)];
  expect([first.kind, second.kind]).toEqual(["saved", "saved"]);
  expect(await folder.rows("legal_aid")).toEqual(["7 exact - confirmed"]);
});

test("undone step by step, the file is as it was, byte for byte", async () => {
  const before = await folder.text();
  const report = await open();
  const figure = {
    value: "3",
    bound: "exact",
    unit: "场",
    term: "讲座",
    section: "",
    start: "",
    end: "",
    note: "",
  } as const;
  const saved = [
    await service.decide(request(report, "publicity_events", confirm(1))),
    await service.decide(request(report, "legal_aid", { kind: "correct", row: 0, ...figure })),
    await service.decide(request(report, "study_training", { kind: "add", ...figure })),
  ];
  for (const answer of saved.toReversed())
    expect(answer.kind === "saved" && (await service.undo(answer.undo))).toMatchObject({ kind: "saved" });
  expect(await folder.text()).toBe(before);
});

test("a decision that would break the table is refused, and says why", async () => {
  const before = await folder.text();
  const figure = { bound: "exact", unit: "", term: "", section: "", start: "", end: "", note: "" } as const;
  const refused = async (value: string, more: object = {}) => {
    const decision = { kind: "correct" as const, row: 0, ...figure, value, ...more };
    const answer = await service.decide(request(await open(), "legal_aid", decision));
    return answer.kind === "refused" ? answer.message.replaceAll(folder.data, "") : answer.kind;
  };
  expect([
    await refused("1.5"),
    await refused(""),
    await refused("3", { start: "9", end: "4" }),
  ]).toMatchInlineSnapshot(`
    [
      "这样保存会出错：
    observations/2024.csv:8: value: “1.5” 不是整数，而“件次”数只能是整数；填整数；以万计的数把零写全，例如 1.6万 写成 16000",
      "这样保存会出错：
    observations/2024.csv:8: value: 没有填写；填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）",
      "这样保存会出错：
    observations/2024.csv:8: end: end（4）不大于 start（9）；end 是引文最后一个字之后的位置，核对两格；不知道就都留空",
    ]
  `);
  const sent = { ...request(await open(), "legal_aid", confirm()), report: "nobody-2024" };
  const message = "reports.csv 里没有这份报告了；刷新页面";
  expect(await service.decide(sent)).toEqual({ kind: "refused", message });
  expect(await folder.text()).toBe(before);
});

test("a write-protected file, a file that is gone, a folder with errors", async () => {
  const sent = request(await open(), "legal_aid", confirm());
  const told = async () => {
    const answer = await service.decide(sent);
    return answer.kind === "refused" ? answer.message.replaceAll(folder.data, "") : answer.kind;
  };
  await chmod(folder.table, 0o444);
  expect(await told()).toMatchInlineSnapshot(
    `"2024.csv 写不进去：它可能正在 Excel 或 WPS 里打开，或者设成了只读（EPERM）。关掉那个程序或取消只读，再点“重试”。"`,
  );
  await chmod(folder.table, 0o644);
  const good = await readFile(folder.table);
  await rm(folder.table);
  expect(await told()).toBe("conflict");
  await writeFile(folder.table, `${good.toString().replace("changlin", "nobody")}`);
  expect(await told()).toMatchInlineSnapshot(`
    "数据文件夹有错误，改正之后才能审核：
    /observations/2024.csv:2: office: 没有街镇 “nobody”；先在 offices.csv 里添加它，或改正这里"
  `);
  await writeFile(folder.table, good);
  expect(await told()).toBe("saved");
});

/** Confirms 52, rejects 51, chooses 45 and corrects 7 to 8, as a clerk does in a spreadsheet. */
const edited = (text: string): string =>
  text
    .replace(/(,52,.*),auto,/, "$1,confirmed,")
    .replace(/(,51,.*),auto,/, "$1,rejected,")
    .replace(/(,30,.*),review,/, "$1,rejected,")
    .replace(/(,45,.*),review,/, "$1,confirmed,")
    .replace(/,7,(.*),review,/, ",8,$1,corrected,原读作7件");

/** To be compared by value: its rows are made when they are asked for. */
function withRows(dataset: Dataset | null) {
  return { ...dataset, observations: [...(dataset?.observations ?? [])] };
}

test.each<[string, (text: string) => string | Uint8Array]>([
  ["as CSV UTF-8", (text) => text.replaceAll("\n", "\r\n")],
  ["in GB18030", (text) => encodeGb18030(text.replace("\ufeff", "").replaceAll("\n", "\r\n"))],
  ["as text with tabs in UTF-16", (text) => Buffer.from(text.replaceAll(",", "\t"), "utf16le")],
  ["with quotes around every cell", (text) => text.replace("\ufeff", "").replace(/[^,\n]+/g, '"$&"')],
  [
    "with empty columns and rows at the end",
    (text) => text.replaceAll("\n", ",,\n").replace(/$/, ",,,,,\n\n"),
  ],
])("a spreadsheet that saves %s comes to the same as the page", async (_, saved) => {
  const report = await open();
  const original = await folder.text();
  const at = (words: string) => ({ start: `${place(words).start}`, end: `${place(words).end}` });
  const { term, section } = { term: "法律援助", section: "（三）2023年法律援助" };
  const decisions: [string, DecisionRequest["decision"]][] = [
    ["disputes_handled", { kind: "confirm", row: 0, ...at("全年排查矛盾纠纷52起") }],
    ["disputes_resolved", { kind: "reject", row: 0 }],
    ["publicity_events", { kind: "confirm", row: 1, ...at("全年累计开展普法宣传活动45场") }],
    [
      "legal_aid",
      {
        ...{ kind: "correct", row: 0, value: "8", bound: "exact", unit: "件", term, section, note: "" },
        ...at("办理法律援助案件7件"),
      },
    ],
  ];
  for (const [indicator, decision] of decisions)
    expect(await service.decide(request(report, indicator, decision))).toMatchObject({ kind: "saved" });
  const { dataset: byPage } = await readData(folder.data);
  await writeFile(folder.table, saved(edited(original)));
  const { dataset: bySpreadsheet, problems } = await readData(folder.data);
  expect(problems).toEqual([]);
  expect(withRows(bySpreadsheet)).toEqual(withRows(byPage));

  // And the page goes on from there; what it writes a spreadsheet can read.
  const next = await open();
  expect(await service.decide(request(next, "publicity_posts", confirm()))).toMatchObject({ kind: "saved" });
  expect((await readData(folder.data)).problems).toEqual([]);
});

test("what another program saved over is told once, and can be brought back or let go", async () => {
  const old = await folder.text();
  const report = await open();
  await service.decide(request(report, "legal_aid", confirm()));
  await service.decide(request(report, "publicity_events", confirm(0)));
  await writeFile(folder.table, old);
  const lost = async () => {
    const answer = await service.queue();
    return answer.kind === "queue" ? answer.lost : [];
  };
  const [aid, events] = await lost();
  expect([aid?.indicator, events?.indicator]).toEqual(["legal_aid", "publicity_events"]);
  if (aid === undefined || events === undefined) throw new Error("not told");
  await service.settle({ number: aid.number, keep: "mine", seen: [...aid.theirs] });
  await service.settle({ number: events.number, keep: "theirs", seen: [...events.theirs] });
  expect(await lost()).toEqual([]);
  expect(await folder.rows("legal_aid")).toEqual(["7 exact - confirmed"]);
  expect((await folder.rows("publicity_events")).map((row) => row.split(" ")[3])).toEqual([
    "review",
    "review",
  ]);
});
