import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countLives } from '../../infra/costs/countLives'
import { lifeRows, lookRows } from '../../infra/costs/unitRows'
import { closing } from '../../infra/local/closing'

const page = readFileSync(join(import.meta.dirname, '../../docs/costs.md'), 'utf8')
const opened = closing()
afterAll(() => opened.close())

it('one order’s life and its looks take what docs/costs.md says: npm run costs writes it anew', async () => {
  const counted = await countLives(opened)

  const rows = [...lifeRows(counted), ...lookRows(counted)].map((cells) => `| ${cells.join(' | ')} |`)
  expect(rows.filter((row) => !page.includes(row))).toEqual([])
}, 600_000)
