import { changes } from '../../shared/setup/changes'
import { afterSetup, setupParts } from '../../shared/setup/setup'
import { isWrong, onceEach } from '../../functions/setup/sheets/finding'
import { loadFolder } from '../../functions/setup/sheets/loadFolder'
import type { Loading } from '../../functions/setup/sheets/loading'
import type { Options } from './options'
import { findingOf } from '../../functions/setup/sheets/origins'
import { readFolder } from './readFolder'
import { changeLines, findingLines, titleOf } from '../../functions/setup/sheets/report'
import { setupServer, type Kept } from './server'

type Wanted = Pick<Options, 'server' | 'code' | 'dry' | 'remove' | 'street'> & { folder: string }
type Say = (line: string) => void

/** Reads the folder, says what is wrong and what changes, and changes it, or nothing. True if nothing is wrong. */
export async function setUp(wanted: Wanted, say: Say): Promise<boolean> {
  const loading = loadFolder(await readFolder(wanted.folder), wanted.street)
  if (!/^\d{9}$/.test(loading.street)) {
    findingLines(loading.findings).forEach(say)
    say('不知道是哪个街道：文件夹里要有“街道”这张表，或者写上 --street 街道编号')
    return false
  }
  const server = await setupServer({ base: wanted.server, code: wanted.code, street: loading.street })
  const kept = await server.read()
  const { issues } = await server.send(loading.setup, kept.version, true)
  const ofIssues = issues.map((issue) => findingOf(issue, loading.origins, titleOf(issue.part)))
  const findings = onceEach([...loading.findings, ...ofIssues])
  findingLines(findings).forEach(say)
  const mistakes = findings.filter(isWrong).length
  if (mistakes > 0) {
    say(`有 ${mistakes} 处错误，什么都没有改。`)
    return false
  }

  const gone = sayChanges(loading, kept, say)
  if (wanted.dry) {
    say('这是试跑，什么都没有改。')
    return true
  }
  if (gone > 0 && !wanted.remove) {
    say(`会删掉 ${gone} 条，所以什么都没有改：确实要删，就加上 --remove。`)
    return false
  }
  const { isSaved } = await server.send(loading.setup, kept.version, false)
  say(isSaved ? '装好了，一分钟内到处生效。' : '刚才有人改过，什么都没有改，请再试一次。')
  return isSaved
}

/** Says what becomes different, and how many things go. */
function sayChanges({ street, setup }: Loading, { street: before }: Kept, say: Say) {
  const after = afterSetup(street, setup, before)
  const found = changes(before, after)
  const left = setupParts.filter((part) => !setup[part]).map(titleOf)
  say(
    `${after.name} ${street}${before ? '' : '（新街道）'}${left.length > 0 ? `；没有给、不动的表：${left.join('、')}` : ''}`,
  )
  changeLines(found).forEach(say)
  if (found.length === 0) say('和现在的一样，没有要改的。')
  return found.filter(({ after: isLeft }) => !isLeft).length
}
