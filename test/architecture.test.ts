import { basename } from 'node:path'
import { codeOf, isPage, layers, linesOf, offenders, sourcesIn, textOf } from './support/sources'

const isIn = (target: string, ...folders: string[]) =>
  folders.some((folder) => target.startsWith(`${folder}/`))

const filesWhere = (folders: readonly string[], isOffender: (file: string) => boolean) =>
  folders.flatMap((folder) => sourcesIn(folder).filter(isOffender))

describe('directions: miniapp → shared ← functions ← infra', () => {
  it('shared/ runs anywhere: it imports its neighbours and zod/mini', () => {
    expect(offenders('shared', (target) => !isIn(target, 'shared') && target !== 'zod/mini')).toEqual([])
  })

  it('the mini program never reaches into the server', () => {
    const isServer = (target: string) =>
      isIn(target, 'functions', 'infra', 'test') || /^@aws-sdk/.test(target)

    expect(offenders('miniapp', isServer)).toEqual([])
  })

  it('the functions know neither where they run nor who shows their answers', () => {
    expect(offenders('functions', (target) => isIn(target, 'infra', 'miniapp', 'test'))).toEqual([])
  })

  it('infra/ runs the functions and never imports a screen or a test', () => {
    expect(offenders('infra', (target) => isIn(target, 'miniapp', 'test'))).toEqual([])
  })
})

describe('doors to the outside', () => {
  it('only store files speak DynamoDB', () => {
    const maySpeak = /(store|Store|deps|Deps)\.ts$/

    expect(
      offenders('functions', (target, file) => target.startsWith('@aws-sdk/') && !maySpeak.test(file)),
    ).toEqual([])
  })

  it('keys of the table are built in keys.ts', () => {
    const buildsKey = (file: string) => /[`'"][A-Z]{1,5}#/.test(codeOf(file)) && basename(file) !== 'keys.ts'

    expect(filesWhere(['functions'], buildsKey)).toEqual([])
  })

  it('only named files call the network and the storage of the phone', () => {
    const doors = [
      'request.ts',
      'uploadPhoto.ts',
      'phoneStorage.ts',
      'drafts/photoShelf.ts',
      // Tables that an admin hands in, and templates that are handed out.
      'admin/pickFiles.ts',
      'handOut.ts',
      'records/fetchFile.ts',
    ].map((name) => `miniapp/src/${name}`)
    const calls =
      /\bTaro\.(request\b|(upload|download)File|connectSocket|(get|set|remove|clear)Storage|getFileSystemManager)/
    const opensDoor = (file: string) => calls.test(textOf(file)) && !doors.includes(file)

    expect(filesWhere(['miniapp/src'], opensDoor)).toEqual([])
  })

  it('the life of a page is followed in page files alone: in a component it would follow the page', () => {
    const follows = /\buse(DidShow|DidHide|Load|Ready|PullDownRefresh|ReachBottom|ShareAppMessage)\(/
    const isOffender = (file: string) =>
      follows.test(textOf(file)) && !isPage(file) && file !== 'miniapp/src/app.tsx'

    expect(filesWhere(['miniapp/src'], isOffender)).toEqual([])
  })
})

describe('sizes and names', () => {
  const code = layers.filter((layer) => layer !== 'test')

  it('no file of code is over 200 lines', () => {
    expect(filesWhere(layers, (file) => !/css$/.test(file) && linesOf(file) > 200)).toEqual([])
  })

  it('the median file is short', () => {
    const lengths = filesWhere(code, (file) => /\.tsx?$/.test(file))
      .map(linesOf)
      .sort((a, b) => a - b)

    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60)
  })

  it('nothing is handed on: each import names the file that has it', () => {
    expect(filesWhere(layers, (file) => /^export (\*|\{[^}]*\}) from /m.test(textOf(file)))).toEqual([])
  })

  it('things are exported by name, but for the pages and settings that Taro asks for', () => {
    const isTaros = (file: string) =>
      isPage(file) || /\.config\.ts$|^miniapp\/(src\/app\.tsx|config\/|plugins\/)/.test(file)

    expect(filesWhere(code, (file) => /^export default/m.test(textOf(file)) && !isTaros(file))).toEqual([])
  })

  it('no folder is a drawer for odds and ends', () => {
    const drawers = ['utils', 'util', 'helpers', 'common', 'types', 'misc', 'lib']
    const isInDrawer = (file: string) => file.split('/').some((folder) => drawers.includes(folder))

    expect(filesWhere(layers, isInDrawer)).toEqual([])
  })
})
