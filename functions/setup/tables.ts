import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import { changes } from '../../shared/setup/changes'
import { afterSetup, Setup, type WholeStreet } from '../../shared/setup/setup'
import type { TablesRead } from '../../shared/setup/tables'
import { isOutside, type SetupHandler } from './asked'
import { isAsSaid, issuesOf, save, streetBefore } from './change'
import type { SetupDeps } from './deps'
import { isWrong, onceEach } from './sheets/finding'
import { loadFolder } from './sheets/loadFolder'
import { findingOf } from './sheets/origins'
import { readFiles } from './sheets/readFiles'
import { changeLines, titleOf } from './sheets/report'
import { withNames } from './sheets/withNames'
import { templates } from './sheets/templates'

type Given = { name: string; base64: string }

const bytesOf = ({ name, base64 }: Given) => ({ name, bytes: Buffer.from(base64, 'base64') })

/** What the files say, and what the street would be by them. */
async function judge(deps: SetupDeps, before: WholeStreet, files: Given[]) {
  const { setup, origins, findings } = loadFolder(await readFiles(files.map(bytesOf)), before.id)
  const after = afterSetup(before.id, Setup.parse(setup), before)
  const issues = await issuesOf(deps, after, before)
  const found = issues.map((issue) => findingOf(issue, origins, titleOf(issue.part)))
  const different = changes(before, after)
  const read = known({
    findings: onceEach([...findings, ...found]),
    changes: changeLines(different).map((line) => withNames(line, after)),
    gone: different.filter(({ after: isLeft }) => !isLeft).length,
    duties: setup.duties,
  })
  return { after, read }
}

const mayLoad = ({ findings, gone }: Pick<TablesRead, 'findings' | 'gone'>, mayRemove: boolean) =>
  !findings.some(isWrong) && (gone === 0 || mayRemove)

/** What npm run setup does with a folder, done with the files that an admin sends. */
const loadTables: SetupHandler<'loadTables'> = async ({ deps, actor, input }) => {
  const { streetId } = input.params
  const { version, isDry, mayRemove, files } = input.body
  const { before, version: isAt } = await streetBefore(deps, streetId)
  if (!before || isOutside(actor, streetId)) return refuse('notFound')

  const { after, read } = await judge(deps, before, files)
  if (isAt !== version && !isAsSaid(before, after)) return refuse('changedMeanwhile')
  if (isDry || !mayLoad(read, mayRemove)) return done({ ...read, isSaved: false })
  const isSaved = await save(deps, after, { before, version: isAt })
  return isSaved ? done({ ...read, isSaved }) : refuse('changedMeanwhile')
}

const setupTemplates: SetupHandler<'setupTemplates'> = async () => done({ files: templates() })

/** Apart from the rest of the set-up, for what it takes to read a workbook. */
export const tableHandlers = { loadTables, setupTemplates }
