import { allOperations } from './allOperations'
import type { Operation } from '../../shared/operation'
import { roleNames } from '../../shared/copy'
import { allRefusalWords } from '../../shared/allRefusalWords'
import { refusals } from '../../shared/refusals'

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '',
  )

const callers = ({ by }: Operation) => {
  if (by === 'anyone') return '任何人'
  return by === 'signedIn' ? '登录的人' : by.map((role) => roleNames[role]).join('、')
}

const row = (name: string, operation: Operation) => `<tr id="${name}">
<td><b>${operation.method}</b> <code>/v1${escape(operation.path)}</code><br><small>${name}</small></td>
<td>${escape(operation.about)}</td><td>${callers(operation)}</td></tr>`

const style = `:root{color-scheme:light dark;font:16px/1.6 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #8886}code{overflow-wrap:anywhere}`

/** The contract as a page to read: no script, nothing from elsewhere. */
export function docsPage(demo: boolean) {
  const rows = allOperations
    .filter(([, operation]) => demo || !operation.demoOnly)
    .map(([name, operation]) => row(name, operation))
  const refused = refusals.map(
    (code) => `<tr id="${code}"><td><code>${code}</code></td><td>${allRefusalWords[code]}</td></tr>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>e睦邻 接口</title><style>${style}</style><h1>e睦邻 接口</h1>
<p>群众点单 → 网格报单 → 社区派单 → 部门接单 → 督办销单。机器可读的全文：<a href="/v1/openapi.json">openapi.json</a></p>
<p>命令带 <code>Idempotency-Key</code>（ULID）：同一个编号重发，得到同一个结果。拒绝都是
<code>application/problem+json</code>，<code>refusal</code> 是下表里的一个。</p>
<table><tr><th>操作</th><th>做什么</th><th>谁</th></tr>${rows.join('\n')}</table>
<h2>拒绝</h2><table>${refused.join('\n')}</table></html>`
}
