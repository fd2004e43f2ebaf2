import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, shippedCues } from "./__cases__/catalogue.ts";
import { answer, explain, extractReport } from "./index.ts";

const handled = (value: number, bound = "exact") => `disputes_handled ${value} ${bound}`;
const resolved = (value: number, bound = "exact") => `disputes_resolved ${value} ${bound}`;
const rate = (value: number, bound = "exact") => `dispute_resolution_rate ${value} ${bound}`;
const events = (value: number, bound = "exact") => `publicity_events ${value} ${bound}`;

describe("disputes", () => {
  test.each([
    ["全年排查矛盾纠纷186起，接案调处167起，化解156起。", [handled(186), resolved(156)]],
    ["排查化解矛盾纠纷391件，化解率96%。", [handled(391), rate(96)]],
    ["全年共排查137起矛盾纠纷，化解131起。", [handled(137), resolved(131)]],
    ["综治中心全年接案52件，矛盾纠纷平稳。", [`[${handled(52)}]`]],
    ["矛盾纠纷调解中心全年受理案件52件，成功调解50件。", [handled(52), resolved(50)]],
    ["开展矛盾纠纷排查65次。", []],
    ["化解行政争议3件，化解矛盾纠纷9件。", [resolved(9)]],
    ["排查矛盾纠纷20起，全部化解。", [handled(20)]],
    ["排查矛盾纠纷20起，其余2起正在化解。", [handled(20)]],
    ["排查矛盾纠纷20起。其中，物业纠纷8起。", [handled(20)]],
    ["调解物业纠纷45起、邻里纠纷20起。", ["disputes_handled? 45 20"]],
    ["受理矛盾纠纷30件，其中化解28件。", [handled(30), resolved(28)]],
    ["旧改引发的纠纷占全部纠纷的三成。", []],
    ["信访事项化解率97%。", []],
    ["矛盾纠纷化解率由94%提升至97%。", [rate(97)]],
    ["矛盾纠纷化解率稳定在九成五以上。", [rate(95, "at_least")]],
    ["排查矛盾纠纷118起。台账列明，全年排查矛盾纠纷126起。", ["disputes_handled? 118 126"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("publicity", () => {
  test.each([
    ["开展普法宣传活动30场，参与群众两千余人次。", [events(30), "publicity_reach 2000 at_least"]],
    ["在公众号推送普法信息40余条，点击量3万人次。", ["publicity_posts 40 at_least"]],
    ["发放普法折页上千份，悬挂横幅20条。", ["publicity_materials 1000 at_least"]],
    ["召开普法工作推进会3次。", ["publicity_meetings 3 exact"]],
    ["开展反诈宣传12场，发放反诈资料900份。", []],
    ["开展禁毒普法宣传12场。", [events(12)]],
    ["开展普法宣传进校园12场、进社区8场。", ["publicity_events? 12 8"]],
    ["各村各开展普法宣传2次。", []],
    ["举办义诊30场，服务群众900人次。", []],
    ["为居民举办法律知识讲座6场。", [events(6)]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("study", () => {
  test.each([
    ["党委理论学习中心组专题学法2次。", ["study_center_group 2 exact"]],
    ["通过中心组、班子会等专题学法4次。", ["study_law_sessions 4 exact"]],
    ["将民法典纳入中心组学习内容，全年开展“第一议题”学习48次。", []],
    ["中心组全年学习12次，其中法治专题5次。", ["study_center_group 12 exact"]],
    ["以每两月1次频次组织中心组学习，全年学习5次。", ["study_center_group 5 exact"]],
    ["开展活动40场，其中法治培训6场。", ["study_training 6 exact"]],
    ["举办法治讲座2场、法治培训3次。", ["study_training? 2 3"]],
    ["为村干部举办法治讲座3场。", ["study_training 3 exact"]],
    ["举办消防培训4场。", []],
    ["召开第3次中心组学习会，学法用法。", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("governance", () => {
  test.each([
    ["先后4次听取法治建设工作汇报。", ["governance_briefings 4 exact"]],
    ["镇党委每季度听取一次法治建设汇报。", ["[governance_briefings 4 derived]"]],
    ["规定镇党委每季度听取一次法治建设汇报。", []],
    ["对36份合同进行合法性审查，出具法律意见书9份。", ["governance_reviews 36 exact"]],
    ["主动公开政府信息1 204条，受理依申请公开3件。", ["governance_disclosures 1204 exact"]],
    ["受理12345热线320件、信访16件。", ["hotline_cases? 320 16"]],
    ["化解信访积案5件。", []],
    ["办理行政处罚案件0件，责令改正12起。", ["enforcement_cases 0 exact"]],
    ["未发生行政处罚案件。", []],
    ["提供法律援助9件。", ["legal_aid 9 exact"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("bounds and numbers", () => {
  test.each([
    ["约30场", events(30, "about")],
    ["30场左右", events(30, "about")],
    ["近百场", events(100, "nearly")],
    ["超3000余场", events(3000, "over")],
    ["不少于20余场", events(20, "at_least")],
    ["突破50场", events(50, "over")],
    ["300+场", events(300, "at_least")],
    ["十二场", events(12)],
    ["１２ 场", events(12)],
    ["1,204场", events(1204)],
  ])("全年共开展普法宣传%s。", (written, expected) => {
    expect(read(`全年共开展普法宣传${written}。`)).toEqual([expected]);
  });

  test.each(["数十场", "几十场", "多场", "20-30场", "20至30场", "不足20场", "二三十场"])(
    "全年开展普法宣传%s。",
    (written) => {
      expect(read(`全年开展普法宣传${written}。`)).toEqual([]);
    },
  );
});

describe("years and parts of a year", () => {
  test.each([
    ["去年开展普法宣传30场，今年开展普法宣传20场。", [events(20)]],
    ["2023年，开展普法宣传30场，发放普法资料300份。", []],
    ["开展普法宣传30场，较2023年的20场增加10场。", [events(30)]],
    ["上半年开展普法宣传9场，全年开展普法宣传20场。", [events(20)]],
    ["1-9月开展普法宣传9场。", []],
    ["1-11月开展普法宣传9场。", [events(9)]],
    ["截至9月底，开展普法宣传9场。", []],
    ["截至11月底，开展普法宣传9场。", [events(9)]],
    ["宪法宣传周期间开展普法宣传9场。", []],
    ["结合宪法宣传周，开展普法宣传9场。", [events(9)]],
    ["下一步，开展普法宣传9场。", []],
    ["主要问题是普法不够，全年开展普法宣传9场。", []],
    ["每年开展普法宣传应不少于9场。", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

test("sections on problems and plans hold no results, and a stale heading is told", () => {
  const text = `某镇2024年法治政府建设报告
一、主要成效
开展普法宣传活动20场。
二、2023年存在的问题
全年开展普法宣传活动仅3场。
三、2025年工作安排
（一）开展普法宣传活动40场。`;
  const extraction = extractReport(text, shippedCues);
  expect(answer(extraction)).toMatchObject({
    observations: [{ indicator: "publicity_events", value: 20, section: "一、主要成效" }],
    flags: [{ code: "stale_year_heading" }],
  });
});

test.each([
  ["排查矛盾纠纷20起，化解21起。", "resolved_exceeds_handled", "化解21起，多于受理20起"],
  ["排查矛盾纠纷100起，化解90起，化解率98%。", "rate_mismatch", "写明化解率98%，按90÷100是90.00%"],
  ["开展普法宣传20场，其中社区12场、学校9场。", "parts_do_not_sum", "各部分12、9相加是21，合计写的是20"],
  ["本年度工作平稳。", "no_usable_figures", "没有读到可用的数"],
])("%s is flagged", (text, code, message) => {
  expect(extractReport(text, shippedCues, 2024).flags).toEqual([{ code, message }]);
});

test.each([
  "排查矛盾纠纷186起，接案调处167起，化解156起，调解成功率93.4%。",
  "排查矛盾纠纷186起，接案调处167起，化解156起，化解率83.9%。",
  "开展普法宣传20场，其中社区12场、学校3场。",
])("%s is not flagged", (text) => expect(extractReport(text, shippedCues, 2024).flags).toEqual([]));

test("every figure is explained", () => {
  const told = explain(extractReport("依托“1+2”机制，排查矛盾纠纷20起，检查企业9家。", shippedCues, 2024));
  expect(told.map(({ text, indicator, reason }) => [text, indicator, reason])).toEqual([
    ["1", null, "引号内的名称"],
    ["2", null, "引号内的名称"],
    ["20起", "disputes_handled", "用语“排查矛盾纠纷”"],
    ["9家", null, "没有指标以“家”计数"],
  ]);
});

test("a count may look like a hotline", () => {
  expect(read("排查矛盾纠纷12309起，拨打12309热线。")).toEqual([handled(12309)]);
});

test("what a report was written with is what is read, wherever it stands", () => {
  const count = fc.integer({ min: 2, max: 90_000 });
  fc.assert(
    fc.property(count, count, count, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (a, b, c, order) => {
      const sentences = [
        `全年共排查矛盾纠纷${a}起，建成调解室3个。`,
        `开展普法宣传活动${b}场，悬挂横幅60条。`,
        `主动公开政府信息${c}条，办理依申请公开4件。`,
      ];
      const text = order.map((index) => sentences[index]).join("");
      const expected = [handled(a), events(b), `governance_disclosures ${c} exact`];
      expect(read(text).toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test("a quote is the text at its place, whatever the text", () => {
  const piece = fc.constantFrom(
    ..."排查矛盾纠纷,化解,普法宣传,12,３,百,十,%,起,场,次,，,。,\n, ,　,“,”,《,》,（,）,其中,每月,2023年,去年,截至,一、,存在问题,余,近,約,—,1.5万".split(
      ",",
    ),
    ",",
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
      const extraction = extractReport(text, shippedCues, 2024);
      const { observations, candidates } = answer(extraction);
      for (const { start, end, quote } of [...observations, ...candidates.flatMap(({ values }) => values)]) {
        expect(quote).toBe(text.slice(start, end));
        expect(quote).not.toBe("");
      }
      for (const quantity of explain(extraction)) {
        expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
      }
    }),
    { numRuns: 500 },
  );
});

test("any text at all is read without a throw", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      (text) => void extractReport(text, shippedCues),
    ),
  );
});
