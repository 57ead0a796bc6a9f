import { article, GOAL, type Hostile, READ, titled } from './make.ts'

export const MARKUP: readonly Hostile[] = [
  { name: 'raw-script', bytes: article(`${GOAL}\n\n<script>alert(1)</script>`), expect: READ },
  { name: 'inline-handler', bytes: article(`${GOAL} <img src=x onerror=alert(1)>`), expect: READ },
  {
    name: 'svg-onload',
    bytes: article(`${GOAL}\n\n<svg onload=alert(1)><use href="data:x"/></svg>`),
    expect: READ,
  },
  {
    name: 'style-injection',
    bytes: article(`${GOAL}\n\n<style>body{display:none}</style><p style="position:fixed">x</p>`),
    expect: READ,
  },
  {
    name: 'javascript-link',
    bytes: article(`${GOAL} [x](javascript:alert(1)) <javascript:alert(2)>`),
    expect: READ,
  },
  {
    name: 'entity-link',
    bytes: article(`${GOAL} [x](java&#115;cript&colon;alert(1)) [y](&#1;javascript:alert(1))`),
    expect: READ,
  },
  {
    name: 'data-link',
    bytes: article(`${GOAL} [x](data:text/html,<script>alert(1)</script>)`),
    expect: READ,
  },
  {
    name: 'vbscript-link',
    bytes: article(`${GOAL} [x](vbscript:x) [y][r]\n\n[r]: javascript:alert(1) "t"`),
    expect: READ,
  },
  {
    name: 'picture-handler',
    bytes: article(`${GOAL}\n\n![" onerror="alert(1)](x" onerror="alert(1))`),
    expect: READ,
  },
  {
    name: 'link-title',
    bytes: article(`${GOAL} [x](https://e.org '" onmouseover="alert(1)')`),
    expect: READ,
  },
  { name: 'title-closes', bytes: titled('</title><script>alert(1)</script>'), expect: READ },
  { name: 'title-attribute', bytes: titled('" onfocus="alert(1)" autofocus="'), expect: READ },
  { name: 'title-json-end', bytes: titled('</script><script>alert(1)</script><!--'), expect: READ },
  {
    name: 'title-entities',
    bytes: titled('&lt;script&gt; &amp;quot; &#x3C;img src=x onerror=alert(1)&#x3E;'),
    expect: READ,
  },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template in a title is what is tried
  { name: 'title-template', bytes: titled('${alert(1)} {alert(1)} {{alert(1)}} <%= 1 %>'), expect: READ },
  { name: 'title-formula', bytes: titled('=HYPERLINK("http://e.example","x")'), expect: READ },
  { name: 'title-ends-record', bytes: titled('a\nER  - \r\nTY  - BOOK'), expect: READ },
  { name: 'title-bibtex', bytes: titled('50% of \\input{x} } , title = {x} #_&$1$ "q"'), expect: READ },
  {
    name: 'publisher-formula',
    bytes: article(GOAL)
      .replace('Test', "'@SUM(1,1)|x'")
      .replace("published: '2023-01-13'", 'published: null'),
    expect: READ,
  },
  { name: 'title-separators', bytes: titled('a\u2028b'), expect: READ },
  { name: 'label-closes', bytes: article(GOAL, 'label: "</h1><script>alert(1)</script>"\n'), expect: READ },
  {
    name: 'publisher-closes',
    bytes: article(GOAL).replace('Test', '"</a><img src=x onerror=alert(1)>"'),
    expect: READ,
  },
  {
    name: 'notes-close',
    bytes: article(GOAL, 'notes:\n  general: "<script>alert(1)</script>"\n'),
    expect: READ,
  },
  {
    name: 'agency-closes',
    bytes: article(GOAL, 'origins:\n  - id: x\n    agency: "<script>alert(1)</script>"\n'),
    expect: READ,
  },
  {
    name: 'our-own-markup',
    bytes: article(`${GOAL}\n\n<a class="mention" id="main" data-claim="x" href="/evil">2</a>`),
    expect: READ,
  },
  {
    name: 'claim-in-link',
    bytes: article(
      'Japan plans to raise its defense spending to [2 percent](javascript:alert(1)) of GDP by 2027.',
    ),
    expect: READ,
  },
  { name: 'id-clobber', bytes: article(`${GOAL}[^a]\n\n[^a]: x\n\n# main {#main}`), expect: READ },
  {
    name: 'html-in-figure',
    bytes: article(GOAL.replace('2 percent', '2 <b onclick=alert(1)>percent</b>')),
    expect: { reads: [['2 <b onclick=alert(1)>percent', 2]] },
  },
  { name: 'cdata', bytes: article(`${GOAL} <![CDATA[<script>alert(1)</script>]]> ]]>`), expect: READ },
  {
    name: 'conditional-comment',
    bytes: article(`${GOAL}\n\n<!--[if IE]><script>alert(1)</script><![endif]-->`),
    expect: READ,
  },
]
