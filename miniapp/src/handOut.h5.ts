type Template = { name: string; text: string }

/** Into the browser's downloads. */
export async function handOut({ name, text }: Template) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  link.download = name
  document.body.appendChild(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(link.href)
  return Promise.resolve()
}

export const handOutSays = '下载'
