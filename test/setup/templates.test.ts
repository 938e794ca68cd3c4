import { mkdtemp, rm } from 'node:fs/promises'
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

  it('are never written over what somebody filled in', async () => {
    await expect(writeTemplates(folder)).rejects.toThrow('EEXIST')
  })
})
