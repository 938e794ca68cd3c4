import { rightsOf, whole } from '../../infra/rights/rights'
import { lambdas, type LambdaName } from '../../infra/lambdas'
import { codeOf, sourcesIn } from '../support/sources'
import { all, allowedIn, idOf, ofType, templatesOf } from './clouds'

const names = Object.keys(lambdas) as LambdaName[]
const cloud = templatesOf('aws-cn')
const text = (value: unknown) => JSON.stringify(value)

describe('what a function may do', () => {
  it('gives each function keys of the table by their first letters, and never all', () => {
    const touching = allowedIn(cloud).filter(([, { Sid }]) => Sid === 'Read' || Sid === 'Write')
    const leading = touching.map(([id, { Action, Condition }]) => ({
      id,
      keys: Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? [],
      actions: all(Action),
    }))
    const isNarrow = (key: string) => whole.includes(key) || /^[A-Z]+#\*$/.test(key)
    const others = allowedIn(cloud).filter(([, { Sid }]) => !/^(Read|Write|Streams?)$/.test(Sid ?? ''))

    expect(leading.filter(({ keys }) => keys.length === 0 || !keys.every(isNarrow))).toEqual([])
    expect(new Set(leading.map(({ id }) => idOf(id)))).toEqual(
      new Set(names.filter((name) => name !== 'docs').map((name) => `${name}Role`)),
    )
    expect(leading.flatMap(({ actions }) => actions)).not.toContain('dynamodb:Scan')
    expect(text(others)).not.toMatch(/dynamodb:(?!LeadingKeys)/)
  })

  it('lets only those who set up streets change what a street is made of', () => {
    const changing = allowedIn(cloud).filter(
      ([, { Sid, Condition }]) => Sid === 'Write' && text(Condition).includes('"T#*"'),
    )

    expect(changing.map(([id]) => idOf(id)).sort()).toEqual(['setupRole', 'tablesRole'])
  })

  it('shows no secret: settings say where it lies', () => {
    const settings = ofType(cloud, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      text(Properties.Environment),
    )
    const given = (secret: string) =>
      ofType(cloud, 'AWS::Lambda::Function')
        .filter(([, { Properties }]) => text(Properties).includes(`"${secret}_ARN"`))
        .map(([, { Properties }]) => String(Properties.FunctionName).replace('emulin-', ''))
        .sort()
    const secrets = ofType(cloud, 'AWS::SecretsManager::Secret').map(([, { Properties }]) => Properties)

    expect(
      settings.filter((one) => /"(TOKEN_SECRET|SEAL_SECRET|WECHAT_SECRET|SETUP_CODE)"/.test(one)),
    ).toEqual([])
    expect(given('SETUP_CODE')).toEqual(['setup', 'tables'])
    // Nobody is signed in where nobody asks.
    const withoutToken = names.filter((name) => !given('TOKEN_SECRET').includes(name))
    expect(withoutToken.sort()).toEqual([
      ...['clock', 'docs', 'exportFiles', 'exportWork', 'gather', 'photo', 'stream'],
    ])
    // Who signs in, who consents to a message, and who sends it.
    expect(given('WECHAT_SECRET')).toEqual(['api', 'notices', 'stream'])
    expect(sourcesIn('functions').filter((file) => codeOf(file).includes('.openidFor('))).toEqual([
      'functions/notice/consentHttp.ts',
      'functions/session/http.ts',
    ])
    expect(secrets.map(({ SecretString }) => SecretString)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

/** What sort keys alone begin with: nobody is given rights by them. */
const ofSortKeys = [
  'A',
  'CODE',
  'FROM',
  'GRABS',
  'I',
  'J',
  'O',
  'OK',
  'PAST',
  'ROLE',
  'TODAY',
  'TRIES',
  'X',
  'PHONES',
]

it('every family of keys that a keys.ts builds is in the rights, and no other', () => {
  const files = sourcesIn('functions').filter((file) => file.endsWith('keys.ts'))
  const found = files.flatMap((file) => [...codeOf(file).matchAll(/[`'"]([A-Z]{1,6})#/g)])
  const built = found.map(([, family = '']) => family).filter((family) => !ofSortKeys.includes(family))
  const matters = ['CG', 'RC', 'ND', 'PL']
  const given = names.map(rightsOf).flatMap(({ reads, writes }) => [...reads, ...writes])

  expect(new Set(given)).toEqual(new Set([...built, ...matters, ...whole]))
})
