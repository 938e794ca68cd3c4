import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decoded } from '../../functions/setup/sheets/csvSheet'
import { markOf } from '../input/everything'
import { tableForFile } from '../support/engine'
import { mistakes } from './mistakes'
import { settingUpForFile } from './settingUp'

const table = tableForFile()
const { load, copyOfNantang } = settingUpForFile(table)

/** The fictional street with all of them in it. */
async function spoilt() {
  const folder = await copyOfNantang()
  for (const { file, was, is } of mistakes) {
    const path = join(folder, file)
    const text = (decoded(await readFile(path)) ?? '').replaceAll('\r\n', '\n')
    if (!text.includes(was)) throw new Error(`${file} has no ${was}`)
    await writeFile(path, text.replace(was, is))
  }
  return folder
}

describe('a folder with mistakes 有错的表', () => {
  it(`names each of the ${mistakes.length} by file, line and field, and changes nothing`, async () => {
    const folder = await spoilt()
    const empty = await markOf(table)

    const atFirst = await load(folder)
    const isStillEmpty = (await markOf(table)) === empty
    await load()
    const full = await markOf(table)
    const afterwards = await load(folder, { remove: true })

    const named = mistakes.map(({ file, says }) => `错误 ${file} ${says}`)
    expect([...atFirst.mistakes].sort()).toEqual([...named].sort())
    expect(atFirst.said).toContain(`有 ${mistakes.length} 处错误，什么都没有改。`)
    expect([atFirst.isFine, afterwards.isFine, isStillEmpty]).toEqual([false, false, true])
    expect(await markOf(table)).toBe(full)
  })
})
