import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTemplates } from '../../infra/setup/writeTemplates'
import { tableForFile } from '../support/engine'
import { settingUpForFile } from './settingUp'

const { load } = settingUpForFile(tableForFile())

describe('the templates 模板', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulin-templates-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('as they are handed out are a street of one of each, with nothing wrong in it', async () => {
    const files = await writeTemplates(folder)

    const { isFine, mistakes } = await load(folder)

    expect(files).toHaveLength(13)
    expect([isFine, mistakes]).toEqual([true, []])
  })

  it('say with each column what may stand there', async () => {
    const guide = await readFile(join(folder, '说明.txt'), 'utf8')

    expect(guide).toContain('  纬度：如 28.9011。GCJ-02 坐标，要在所属网格的边界里\n')
    expect(guide).toContain('  经度：如 118.9011\n')
  })

  it('are never written over what somebody filled in', async () => {
    await expect(writeTemplates(folder)).rejects.toThrow('EEXIST')
  })
})
