import { addressOf } from './addressOf'

type ThisFile = { url: string; name: string }

/** Into the browser's downloads, which go on by themselves where they broke off. */
export function fetchFile({ url, name }: ThisFile) {
  const link = document.createElement('a')
  link.href = addressOf(url)
  link.download = name
  document.body.appendChild(link)
  link.click()
  link.remove()
  return Promise.resolve()
}

export const fetchFileSays = '下载'
