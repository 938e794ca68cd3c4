import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countLives } from '../../infra/costs/countLives'
import { takes } from '../../infra/costs/habits'
import { lifeRows, lookRows } from '../../infra/costs/unitRows'
import { gbSecondsOf } from '../../infra/costs/use'
import { lambdas } from '../../infra/lambdas'
import { closing } from '../../infra/local/closing'

const page = readFileSync(join(import.meta.dirname, '../../docs/costs.md'), 'utf8')
const opened = closing()
afterAll(() => opened.close())

it('one order’s life and its looks take what docs/costs.md says: npm run costs writes it anew', async () => {
  const counted = await countLives(opened)

  const rows = [...lifeRows(counted), ...lookRows(counted)].map((cells) => `| ${cells.join(' | ')} |`)
  expect(rows.filter((row) => !page.includes(row))).toEqual([])
  // Drawn by the function that draws; looked at by a link that the cloud signs.
  const drawing = gbSecondsOf(lambdas.photo.memory, takes.photo)
  expect(counted.lives.photos.gbSeconds).toBeGreaterThan(2 * drawing)
  expect(counted.looks.order.bytesOut).toBeGreaterThan(2500)
}, 600_000)
