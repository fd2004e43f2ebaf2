/** The ways to tell an indicator. ⟦ and ⟧ enclose the quote, # stands for the number with its unit. */
export interface Phrases {
  /** Clear without any other clause. */
  readonly alone: readonly [string, ...string[]];
  /** Clear after a clause that names law publicity. */
  readonly after?: readonly [string, ...string[]];
  /** With a doubt: 仅. */
  readonly doubtful: string;
  /** A practice of every month, from which the year's count follows. */
  readonly monthly?: string;
}

/** How reports tell each indicator; disputes are told by `tellDisputes`. */
export const phrases: Readonly<Record<string, Phrases>> = {
  publicity_events: {
    alone: [
      "⟦开展普法宣传活动#⟧",
      "⟦组织开展法治宣传活动#⟧",
      "⟦开展“法律进社区”“法律进校园”等普法活动#⟧",
      "⟦举办各类普法宣传活动#⟧",
      "⟦开展#普法宣传活动⟧",
      "⟦开展法律进村居、进校园、进企业活动#⟧",
      "结合“3·15”“12·4”等节点⟦开展普法宣传活动#⟧",
      "⟦组织民法典宣讲、宪法宣传等普法活动共#⟧",
      "围绕《中华人民共和国民法典》《信访工作条例》⟦开展法治宣传活动#⟧",
      "各村居和站所⟦累计举办普法活动#⟧",
    ],
    doubtful: "⟦开展普法宣传活动仅#⟧",
  },
  publicity_materials: {
    alone: [
      "⟦发放普法宣传资料#⟧",
      "⟦发放法治宣传资料#⟧",
      "⟦派发民法典宣传手册#⟧",
      "⟦发放#普法宣传资料⟧",
      "⟦向群众发放法律知识读本、宣传折页#⟧",
      "⟦发放各类法律法规宣传手册#⟧",
    ],
    after: ["⟦发放宣传资料#⟧", "⟦发放宣传单、宣传折页等#⟧", "⟦发放宣传手册#⟧"],
    doubtful: "⟦发放普法宣传资料仅#⟧",
  },
  publicity_reach: {
    alone: [
      "⟦普法宣传覆盖群众#⟧",
      "⟦普法宣传受教育群众#⟧",
      "⟦普法活动参与群众#⟧",
      "⟦法治宣传惠及群众#⟧",
      "⟦法治宣传受众#⟧",
    ],
    after: ["⟦覆盖群众#⟧", "⟦受教育群众#⟧", "⟦参与群众#⟧", "⟦受众#⟧", "⟦惠及#⟧"],
    doubtful: "⟦普法宣传覆盖群众仅#⟧",
  },
  publicity_posts: {
    alone: [
      "⟦推送普法信息#⟧",
      "通过微信公众号⟦发布普法信息#⟧",
      "⟦在公众号推送法治宣传信息#⟧",
      "⟦线上推送以案释法等普法内容#⟧",
      "⟦发布#普法信息⟧",
      "依托网站和居民微信群⟦推送法律知识#⟧",
    ],
    doubtful: "⟦推送普法信息仅#⟧",
  },
  publicity_meetings: {
    alone: [
      "⟦召开普法工作部署会#⟧",
      "⟦召开#普法工作推进会⟧",
      "⟦研究部署普法工作#⟧",
      "⟦召开普法工作联席会议#⟧",
      "⟦召开普法宣传工作会议#⟧",
    ],
    doubtful: "⟦召开普法工作部署会仅#⟧",
  },
  study_center_group: {
    alone: [
      "{party}⟦理论学习中心组学习#⟧",
      "{party}⟦理论学习中心组开展集体学习#⟧",
      "⟦组织理论学习中心组专题学法#⟧",
      "⟦召开#理论学习中心组学习会⟧",
      "⟦开展理论学习中心组法治专题学习#⟧",
    ],
    doubtful: "⟦开展理论学习中心组学习仅#⟧",
    monthly: "{party}⟦理论学习中心组每月开展集体学习1次⟧",
  },
  study_law_sessions: {
    alone: [
      "⟦领导班子专题学法#⟧",
      "⟦班子会前学法#⟧",
      "⟦组织机关干部集体学法#⟧",
      "⟦开展领导干部专题学法#⟧",
      "⟦组织#集体学法⟧",
      "⟦党政班子成员集中学习法律法规#⟧",
    ],
    doubtful: "⟦组织机关干部集体学法仅#⟧",
    monthly: "⟦机关干部每月集体学法1次⟧",
  },
  study_training: {
    alone: [
      "⟦举办法治专题培训#⟧",
      "⟦举办干部法治培训班#⟧",
      "⟦开展依法行政专题培训#⟧",
      "面向机关干部⟦举办法治讲座#⟧",
      "⟦组织#执法人员法律知识培训⟧",
      "⟦组织村居干部法治培训#⟧",
    ],
    doubtful: "⟦举办法治专题培训仅#⟧",
    monthly: "⟦面向干部每月举办法治培训1次⟧",
  },
  governance_briefings: {
    alone: [
      "⟦听取法治建设工作汇报#⟧",
      "⟦专题研究法治政府建设工作#⟧",
      "{party}会议⟦研究法治建设工作#⟧",
      "主要负责同志⟦听取法治政府建设情况汇报#⟧",
      "⟦召开法治建设专题会议#⟧",
      "⟦召开#法治建设专题会议⟧",
    ],
    doubtful: "⟦听取法治建设工作汇报仅#⟧",
    monthly: "{party}⟦每月听取1次法治建设工作汇报⟧",
  },
  governance_reviews: {
    alone: [
      "⟦开展合法性审查#⟧",
      "⟦完成重大决策、合同等合法性审查#⟧",
      "⟦对合同协议、规范性文件开展合法性审查#⟧",
      "⟦完成#合法性审查⟧",
      "⟦提交合法性审查事项#⟧",
    ],
    doubtful: "⟦开展合法性审查仅#⟧",
  },
  governance_disclosures: {
    alone: [
      "⟦主动公开政府信息#⟧",
      "⟦主动公开各类政务信息#⟧",
      "通过政府网站⟦主动公开信息#⟧",
      "⟦主动公开#政务信息⟧",
    ],
    doubtful: "⟦主动公开政府信息仅#⟧",
  },
  legal_aid: {
    alone: [
      "⟦提供法律咨询#⟧",
      "⟦提供法律援助和法律咨询#⟧",
      "⟦接待群众法律咨询#⟧",
      "⟦解答法律咨询#⟧",
      "⟦为群众提供法律服务咨询#⟧",
    ],
    doubtful: "⟦提供法律咨询仅#⟧",
  },
  hotline_cases: {
    alone: [
      "⟦受理12345热线诉求#⟧",
      "⟦办理12345政务服务便民热线工单#⟧",
      "⟦承办热线工单#⟧",
      "⟦接收12345热线转办事项#⟧",
      "⟦受理#12345热线诉求⟧",
    ],
    doubtful: "⟦受理12345热线诉求仅#⟧",
  },
  enforcement_cases: {
    alone: [
      "⟦办理行政处罚案件#⟧",
      "⟦办结行政执法案件#⟧",
      "综合执法队⟦办理行政处罚案件#⟧",
      "⟦查处行政执法案件#⟧",
      "⟦办理#行政处罚案件⟧",
    ],
    doubtful: "⟦办理行政处罚案件仅#⟧",
  },
  public_satisfaction: {
    alone: ["⟦群众法治满意率#⟧", "⟦群众对法治建设的满意率达#⟧", "⟦法治建设群众满意率为#⟧"],
    doubtful: "⟦群众法治满意率仅#⟧",
  },
};
