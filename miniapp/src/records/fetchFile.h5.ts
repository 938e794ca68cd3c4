import { addressOf } from './addressOf'
import { partsOf, type Coming, type FileSeen } from './parts'

async function fetchPart(url: string, Range: string) {
  const answer = await fetch(addressOf(url), { headers: { Range } })
  if (answer.status !== 206) throw new Error(`status ${answer.status}`)
  return answer.arrayBuffer()
}

async function joined(file: FileSeen, coming: Coming) {
  const parts: ArrayBuffer[] = []
  for await (const part of partsOf(file, fetchPart, coming)) parts.push(part)
  return URL.createObjectURL(new Blob(parts))
}

function press(href: string, name: string) {
  const link = document.createElement('a')
  link.href = href
  link.download = name
  document.body.appendChild(link)
  link.click()
  link.remove()
}

/** Into the browser's downloads, which go on by themselves where they broke off. */
export async function fetchFile(file: FileSeen, coming: Coming) {
  if (!file.atOnce) return press(addressOf(file.url), file.name)
  const made = await joined(file, coming)
  press(made, file.name)
  // The browser has taken it by then; what is joined would lie in memory as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(made), 60_000)
}

export const fetchFileSays = '下载'
