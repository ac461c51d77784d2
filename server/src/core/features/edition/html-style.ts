/** How an edition looks, on a screen and on paper. */
export const style = `
:root { color-scheme: light; font-family: "Songti SC", "Noto Serif CJK SC", SimSun, serif; line-height: 1.8; color: #1b1b1b; background: #fff; }
body { max-width: 46em; margin: 0 auto; padding: 1.5em; }
h1 { text-align: center; line-height: 1.4; }
h2, h3, h4, h5, h6 { line-height: 1.5; }
main p { text-indent: 2em; margin: .5em 0; }
nav, section { font-size: .92em; border-top: 1px solid #999; margin-top: 2em; }
nav { border: 1px solid #bbb; margin: 0 0 2em; padding: .5em 1em; }
nav h2 { margin: 0; font-size: 1.1em; }
nav ul { margin: 0; padding-left: 1.5em; list-style: none; }
a { color: #1a5fb4; text-decoration: none; }
sup { font-size: .65em; line-height: 0; margin: 0 .15em; text-indent: 0; white-space: nowrap; }
.note { background: #fff3bf; }
.term { border-bottom: 1px dotted #555; }
.finding { text-decoration: underline wavy #c01c28; }
.figure { font-weight: 600; }
.figure.signed { color: #1c6b34; }
.figure.changed, tr.changed td:last-child { color: #a33b00; }
q { color: #444; quotes: "“" "”"; }
small { color: #555; }
dfn { font-style: normal; font-weight: 600; }
ol p { margin: .2em 0; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { border: 1px solid #bbb; padding: .2em .4em; text-align: left; vertical-align: top; }
th:last-child { width: 22%; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
tr.conflicts td:nth-child(6) { color: #c01c28; }
@page { size: A4; margin: 25mm 20mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  a { color: inherit; }
  section { break-before: page; border-top: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  .note { background: none; border-bottom: 1px solid #b8860b; }
  [aria-label="回到原文"] { display: none; }
}
`;
