import { loadCalendars } from './loadCalendars'
import { loadCategories } from './loadCategories'
import { loadGrids } from './loadGrids'
import { loadHouseholds } from './loadHouseholds'
import { loadLimits } from './loadLimits'
import { loadBuildings, loadCommunities, loadUnits } from './loadPlaces'
import { loadDuties, loadStaff } from './loadService'
import { originOf, rowsOf, type Loading } from './loading'
import type { Folder } from './readFiles'

const streetPattern = /^\d{9}$/

/** The street’s own row; without it one has to say which street is meant. */
function streetRow(loading: Loading) {
  const rows = rowsOf(loading, 'street')
  const [row, ...more] = rows ?? []
  for (const other of more) other.wrong('编号', '只能有一行：一个文件夹是一个街道')
  if (rows && !row)
    loading.findings.push({
      file: loading.folder.sheets.street?.file ?? '',
      line: 2,
      column: '编号',
      words: '没有写街道',
    })
  return row
}

function loadStreet(loading: Loading, streetSaid: string | undefined) {
  const row = streetRow(loading)
  if (!row) return
  const id = row.fitting('编号', streetPattern, '9 位数字')
  if (id && streetSaid && id !== streetSaid) row.wrong('编号', `和 --street ${streetSaid} 不一样`)
  loading.street = id ?? loading.street
  const fallback = row.fitting('兜底类别', /^[A-Z]\d{2,4}$/, '类别编号') ?? 'Z99'
  const { setup, origins } = loading
  setup.settings = { name: row.text('名称'), phone: row.text('电话'), fallbackCategory: fallback }
  origins.settings = [originOf(row, { name: '名称', phone: '电话', fallbackCategory: '兜底类别' })]
}

/** What the folder says: the lists to be set, where each thing stands, and what cannot be read. */
export function loadFolder(folder: Folder, streetSaid: string | undefined): Loading {
  const loading: Loading = {
    street: streetSaid ?? '',
    folder,
    setup: {},
    origins: {},
    findings: [...folder.findings],
  }
  loadStreet(loading, streetSaid)
  for (const load of [
    loadCommunities,
    loadGrids,
    loadBuildings,
    loadUnits,
    loadCategories,
    loadDuties,
    loadStaff,
    loadCalendars,
    loadLimits,
    loadHouseholds,
  ])
    load(loading)
  return loading
}
