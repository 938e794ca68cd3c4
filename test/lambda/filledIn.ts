import { idOf, type Resource } from '../aws/clouds'

export type Template = {
  Resources: Record<string, Resource>
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>
}

export type Place = { partition: string; region: string; account: string }

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** The name that a resource is given, else one of its own. */
function nameOf(id: string, { Properties = {} }: Partial<Resource>) {
  const { TableName, FunctionName, Name, BucketName } = Properties
  return text(TableName) ?? text(FunctionName) ?? text(Name) ?? text(BucketName) ?? idOf(id).toLowerCase()
}

function arnOf(id: string, resource: Resource, { partition, region, account }: Place) {
  const [, service = '', kind = ''] = resource.Type.split('::')
  const name = nameOf(id, resource)
  if (service === 'S3') return `arn:${partition}:s3:::${name}`
  const kinds: Record<string, string> = { GlobalTable: 'table/', Secret: 'secret:', Function: 'function:' }
  return `arn:${partition}:${service.toLowerCase()}:${region}:${account}:${kinds[kind] ?? ''}${name}`
}

const attributes: Record<string, (arn: string, id: string, place: Place) => string> = {
  Arn: (arn) => arn,
  StreamArn: (arn) => `${arn}/stream/2026-03-02T02:00:00.000`,
  FunctionUrl: (_, id, { region }) => `https://${idOf(id).toLowerCase()}.lambda-url.${region}.on.aws/`,
}

/** Known by its address, not by its name. */
const byArn = ['AWS::SecretsManager::Secret']

type Functions = Record<string, (given: never) => unknown>

/**
 * Templates as CloudFormation fills them in: what refers to a resource becomes a name or an address, what is imported
 * what another stack exports. What is not known here is no guess but an error.
 */
export function filledIn(templates: Template[], place: Place) {
  const resources = Object.assign({}, ...templates.map((one) => one.Resources)) as Template['Resources']
  const exported = templates
    .flatMap(({ Outputs = {} }) => Object.values(Outputs))
    .flatMap(({ Value, Export }) => (Export ? [[String(Export.Name), Value] as const] : []))

  const pseudo: Record<string, string> = {
    'AWS::Partition': place.partition,
    'AWS::Region': place.region,
    'AWS::AccountId': place.account,
    'AWS::URLSuffix': place.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
  }

  const known = (id: string) => {
    const resource = resources[id]
    if (!resource) throw new Error(`the templates say nothing of ${id}`)
    return { resource, arn: arnOf(id, resource, place) }
  }

  function ref(id: string): string {
    const named = pseudo[id]
    if (named !== undefined) return named
    const { resource, arn } = known(id)
    return byArn.includes(resource.Type) ? arn : nameOf(id, resource)
  }

  function attribute([id, name]: [string, string]) {
    const told = attributes[name]
    if (!told) throw new Error(`nothing is known of ${id}.${name}`)
    return told(known(id).arn, id, place)
  }

  function imported(name: unknown) {
    const found = exported.find(([one]) => one === fill(name))
    if (!found) throw new Error(`nobody exports ${String(name)}`)
    return fill(found[1])
  }

  const functions: Functions = {
    Ref: ref,
    'Fn::GetAtt': attribute,
    'Fn::ImportValue': imported,
    'Fn::Join': ([between, parts]: [string, unknown[]]) => parts.map(fill).join(between),
    'Fn::Select': ([at, parts]: [string, unknown]) => (fill(parts) as unknown[])[+at],
    'Fn::Sub': (given: string) => given.replaceAll(/\$\{([^}]+)\}/g, (_, id: string) => String(ref(id))),
    'Fn::Split': ([by, whole]: [string, unknown]) => String(fill(whole)).split(by),
  }

  /** `{ "Ref": … }` and its like: what they stand for, if it is one. */
  function stoodFor([[name, given] = ['', undefined], ...more]: [string, unknown][]) {
    const work = more.length === 0 ? functions[name] : undefined
    if (!work && name.startsWith('Fn::')) throw new Error(`${name} is not known here`)
    // Each function says above what it is given.
    return work && { value: work(given as never) }
  }

  function fill(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value) as [string, unknown][]
    const stood = stoodFor(entries)
    return stood ? stood.value : Object.fromEntries(entries.map(([one, more]) => [one, fill(more)]))
  }

  /** Of a type, filled in, by their ids. */
  const all = (type: string) =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties }]) => ({ id, properties: fill(Properties) as Record<string, unknown> }))
  return { all, fill }
}

export type FilledIn = ReturnType<typeof filledIn>
