/** How to come by the browser that is missing, to go on after "没有找到 Chromium". */
export const chromiumAdvice =
  "请安装 Chromium 或 Chrome（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM_PATH 指明它的位置";
