import { escapeXml } from "./make-ofd.ts";

/** What stands around an article on a site of an office. */
export interface PageCase {
  readonly title: string;
  readonly charset: string;
  /** More tags in the head. */
  readonly head?: string;
  /** The facts above the article. */
  readonly above?: string;
}

const menu = ["首页", "政务公开", "政务服务", "互动交流", "走进街道", "专题专栏"]
  .map((name, index) => `<li><a href="/c${index}/">${name}</a></li>`)
  .join("");

/** A page as content systems make them: menus, breadcrumbs, share buttons, neighbours and a footer around the article. */
export function makePage(article: string, { title, charset, head = "", above = "" }: PageCase): string {
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${escapeXml(title)}_政务公开_某某区人民政府</title>${head}
<script>document.write("矛盾纠纷9999起");</script><style>.a{color:red}</style></head>
<body><div class="header"><ul class="nav">${menu}</ul><form><input value="站内搜索"><button>搜索</button></form></div>
<div class="bread">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/fz">法治政府建设</a></div>
<div class="main"><h1>${escapeXml(title)}</h1>${above}
<div class="tools">字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>] <a href="#">打印</a> <a href="#">分享到微信</a></div>
<div id="zoom" class="TRS_Editor">${article}</div>
<div class="near"><p>上一篇：<a href="/1.html">今年排查矛盾纠纷8888起</a></p><p>下一篇：<a href="/2.html">召开会议</a></p></div></div>
<div class="side"><h3>热点</h3><ul><li><a href="/a">受理热线7777件</a></li><li><a href="/b">推送信息6666条</a></li><li><a href="/c">通知</a></li></ul></div>
<div class="footer"><p>主办单位：某某区人民政府　网站标识码：0000000001</p><p>ICP备00000000号</p></div>
<script src="http://127.0.0.1:9/x.js"></script></body></html>`;
}

export function paragraphsHtml(paragraphs: readonly string[], tag = "p"): string {
  return paragraphs
    .map((paragraph) => `<${tag} style="text-indent:2em">　　<span>${escapeXml(paragraph)}</span></${tag}>`)
    .join("\n");
}
