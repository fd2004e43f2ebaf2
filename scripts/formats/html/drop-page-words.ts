/** What content systems print above and below an article. */
const words = [
  /^(?:当前|您(?:当前|现在)?(?:所在)?)的?位置/,
  /^(?:首页|网站首页)\s*[>＞»]/,
  /^[［【[]?\s*(?:字[体号]|打印|关闭|收藏|返回|分享)/,
  /^(?:上|下)一[篇条页]/,
  /^(?:扫一扫|相关(?:链接|文档|稿件|阅读|新闻)|责任编辑|编辑[：:]|审核[：:]|版权所有|主办单位|网站标识码)/,
  /^(?:浏览|阅读|点击)(?:次数|量|数)?[：:]/,
  /(?:ICP备|公网安备)/,
  /^(?:信息)?来源[：:][^，。]{0,60}$/,
  // The table of facts above an article; read-page-facts.ts has read it.
  /^(?:(?:信息)?索\s*引\s*号|发文字号|文\s*号|(?:成文|发布|生成|公开|有效)日期|发[布文]机[构关]|主题(?:分类|词)|公开(?:方式|类型|时限)|信息(?:名称|分类)|(?:体裁|组配)分类|标\s*题|名\s*称|有\s*效\s*性)\s*[：:\t]/,
  /^(?:发布|更新)(?:时间|日期)[：:][^，。]{0,80}(?:来源|浏览|字体|点击|作者)/,
];
/** Articles begin and end with lines of their own as well; the page's stand among the outermost ones. */
const outermost = 8;

/** The paragraphs without the page's own words above and below them. */
export function dropPageWords(paragraphs: readonly string[]): string[] {
  const last = paragraphs.length - outermost;
  return paragraphs.filter((paragraph, index) => {
    const outer = index < outermost || index >= last;
    return !(outer && paragraph.length <= 120 && words.some((word) => word.test(paragraph)));
  });
}
