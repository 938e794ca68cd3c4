import { readdir, readFile } from 'node:fs/promises'

const sources = new URL('../src/', import.meta.url)

/** The drawn icons that the sources name, as a Sass map: name → the picture that masks. */
export async function iconMap(): Promise<string> {
  const names = (await readdir(new URL('icons/', sources))).map((file) => file.replace('.svg', ''))
  const code = await codeOf(sources)
  const used = names.filter((name) => code.includes(`'${name}'`))
  return `$icons: (\n${(await Promise.all(used.map(entryOf))).join('')});\n`
}

export const readIcon = (name: string) => readFile(new URL(`icons/${name}.svg`, sources), 'utf8')

async function entryOf(name: string) {
  const svg = (await readIcon(name)).trim().replaceAll('currentColor', '#000').replaceAll('"', "'")
  return `  '${name}': url("data:image/svg+xml,${svg.replace(/[<>#%]/g, encodeURIComponent)}"),\n`
}

async function codeOf(folder: URL): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  // The list of all names would make every icon look used.
  const files = entries.filter(({ name }) => /\.tsx?$/.test(name) && name !== 'iconNames.ts')
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(`${parentPath}/${name}`, 'utf8')),
  )
  return texts.join('\n')
}
