import fc from "fast-check";

const pieces = [
  ..."<>\"'=/ \n&;#中\u00a0\u3000",
  ..."<a <A <p <b <base <script <STYLE <svg <img <label <meta </script </style <!-- --> /> <".split(" "),
  ..."id ID href for style onclick on list headers src srcset poster data data-id aria-label".split(" "),
  ..."aria-labelledby http-equiv content-security-policy content type module class xlink:href".split(" "),
  ...`="x" ='x' =x ="" ="#x" ="甲.html" ="x.html#y" ="//x" ="a>b" ="<i id=z>" ="url(#x)"`.split(" "),
  ...` id="x"| href="x.html"| style="a"| for="x y"| title="&amp;"| fill="u&#x72;l(#x)"| on| type="module"`.split(
    "|",
  ),
];

/** Markup, whole and broken. */
export const tagSoup: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom("<p", "<a", ">", " ")), { maxLength: 30 })
  .map((parts) => parts.join(""));
