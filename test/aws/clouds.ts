import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloud } from '../../infra/aws/cloud'
import { settingsFor, type Partition } from '../../infra/aws/settings'
import { lambdas } from '../../infra/lambdas'

export type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string }
type Template = { Resources: Record<string, Resource>; Parameters?: Record<string, { Default?: unknown }> }

/** Templates name what is uploaded and do not read it, so each function is an empty one. */
function nothingBuilt(folder: string) {
  for (const name of Object.keys(lambdas)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = () => undefined')
  }
}

type How = { env?: Record<string, string>; hasSchemasChecked?: boolean }

/** The templates of a partition as they would be deployed, all checks passed. */
export function templatesOf(partition: Partition, { env = {}, hasSchemasChecked = false }: How = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'emulin-cloud-'))
  try {
    const built = join(folder, 'built')
    mkdirSync(built)
    nothingBuilt(built)
    const made = cloud({
      settings: settingsFor(partition, env),
      built,
      outdir: join(folder, 'out'),
      hasSchemasChecked,
    })
    const assembly = made.app.synth()
    const templates = assembly.stacks.map(({ template }) => template as Template)
    return {
      templates,
      resources: Object.assign({}, ...templates.map((one) => one.Resources)) as Template['Resources'],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export type Templates = ReturnType<typeof templatesOf>

/** `TableKey1A2B3C4D` is TableKey. */
export const idOf = (id: string) => id.replace(/[0-9A-F]{8}$/, '')

/** Of a type, by their ids. */
export const ofType = ({ resources }: Templates, type: string) =>
  Object.entries(resources).filter(([, { Type }]) => Type === type)

/** The one of this type; there is no other. */
export function only(all: Templates, type: string): Record<string, unknown> {
  const found = ofType(all, type)
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`)
  return found[0]?.[1].Properties ?? {}
}

export type Statement = {
  Sid?: string
  Effect: string
  Action: string | string[]
  Resource?: unknown
  Condition?: Record<string, Record<string, string[]>>
}

/** A value or values, as templates write them. */
export const all = <T>(one: T | T[] | undefined): T[] =>
  Array.isArray(one) ? one : one === undefined ? [] : [one]

function statementsUnder(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'Effect' in value && 'Action' in value ? [value as Statement] : []
  return [...here, ...Object.values(value).flatMap(statementsUnder)]
}

/** Every permission in the templates, wherever it stands, with what it stands in. */
export const allowedIn = ({ resources }: Templates): [id: string, statement: Statement][] =>
  Object.entries(resources).flatMap(([id, { Properties }]) =>
    statementsUnder(Properties)
      .filter(({ Effect }) => Effect === 'Allow')
      .map((statement): [string, Statement] => [id, statement]),
  )
