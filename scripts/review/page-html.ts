/** The page; what it shows comes from its script. `token` is made of letters and digits. */
export function pageHtml(token: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="review-token" content="${token}">
<title>审核 · 法治年鉴</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="review.css">
</head>
<body>
<div id="review" class="app"><p class="loading">正在读取……</p></div>
<noscript><p class="loading">审核需要脚本；请在浏览器里允许这个页面运行脚本，或直接编辑 data/observations/ 里的表格。</p></noscript>
<script src="review.js"></script>
</body>
</html>
`;
}
