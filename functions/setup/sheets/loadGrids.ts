import type { Grid } from '../../../shared/street/street'
import { take, type Loading } from './loading'
import type { Origin } from './origins'

type Json = Record<string, unknown>
type Ring = Grid['ring']

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const textIn = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The lines on which the features of the file begin. */
const linesOfFeatures = (text: string) =>
  [...text.matchAll(/"type"\s*:\s*"Feature"/g)].map(({ index }) => text.slice(0, index).split('\n').length)

/** WeChat’s maps use GCJ-02; a file that does not say so may lie half a kilometre off. */
function wrongFile(json: Json | undefined) {
  if (!json) return { column: '整个文件', words: '不是完整的 GeoJSON' }
  if (json.type !== 'FeatureCollection') return { column: 'type', words: '要是 FeatureCollection' }
  const { datum, crs } = json
  const named = isObject(crs) && isObject(crs.properties) ? textIn(crs.properties.name) : ''
  const said = textIn(datum) || named
  if (/gcj-?02/i.test(said)) return undefined
  return said
    ? { column: 'datum', words: `坐标是 ${said} 的，要先转成 GCJ-02（微信地图用的坐标）` }
    : { column: 'datum', words: '没有写明坐标系：加上 "datum": "GCJ-02"，并确认坐标就是 GCJ-02' }
}

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  value.length >= 2 &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90 &&
  value.every((number) => typeof number === 'number')

/** The rings of the one polygon that there is. */
function ringsOf({ type, coordinates }: Json): unknown[] | undefined {
  const polygons: unknown = type === 'MultiPolygon' ? coordinates : [coordinates]
  const isPolygon = type === 'Polygon' || type === 'MultiPolygon'
  if (!isPolygon || !Array.isArray(polygons) || polygons.length !== 1) return undefined
  const [rings] = polygons as unknown[]
  return Array.isArray(rings) ? rings : undefined
}

const isTurned = (ring: unknown[]) =>
  ring.every((p) => Array.isArray(p) && isPosition([p[1], p[0]]) && p[0] < 54)

/** The one outer line of the grid, or why it has none. */
function ringOf(geometry: unknown): Ring | string {
  const rings = isObject(geometry) ? ringsOf(geometry) : undefined
  if (!rings) return '边界要是一个 Polygon'
  const [ring] = rings
  if (rings.length !== 1 || !Array.isArray(ring)) return '边界要是一整块，中间不能挖空'
  if (ring.every(isPosition)) return ring.map(([east, north]) => [east, north])
  return isTurned(ring) ? '经度和纬度写反了：先写经度，再写纬度' : '边界里有的点读不懂，要写 [经度, 纬度]'
}

export function loadGrids(loading: Loading) {
  const { folder, findings } = loading
  if (!folder.grids) return
  const { file, text } = folder.grids
  const json = parsed(text)
  const wrong = wrongFile(json)
  if (wrong) findings.push({ file, line: 1, ...wrong })
  const features = Array.isArray(json?.features) ? (json.features as unknown[]) : []
  const lines = linesOfFeatures(text)
  const list: Grid[] = []
  const origins: Origin[] = []
  for (const [at, feature] of features.entries()) {
    const place = { file, line: lines[at] ?? 1 }
    const grid = gridOf(feature, (column, words) => findings.push({ ...place, column, words }))
    if (!grid) continue
    list.push(grid)
    origins.push({ ...place, columns: { id: '编号', name: '名称', ring: '边界' } })
  }
  take(loading, 'grids', { list, origins })
}

const codePattern = /^\d{14,15}$/

function gridOf(feature: unknown, wrong: (column: string, words: string) => void): Grid | undefined {
  const { properties, geometry } = isObject(feature) ? feature : {}
  const { id, name } = named(properties)
  const ring = ringOf(geometry)
  const isCode = codePattern.test(id)
  if (!isCode) wrong('编号', `“${id.slice(0, 30)}”不对，要社区编号加 2 到 3 位数字，共 14 或 15 位`)
  if (typeof ring === 'string') wrong('边界', ring)
  return isCode && typeof ring !== 'string' ? { id, name, ring } : undefined
}

function named(properties: unknown) {
  const said = isObject(properties) ? properties : {}
  return { id: textIn(said.编号 ?? said.id), name: textIn(said.名称 ?? said.name) }
}
