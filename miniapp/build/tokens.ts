import { readFile } from 'node:fs/promises'

export type Scheme = 'light' | 'dark'
export type Tokens = Record<string, string>

const tokensFile = new URL('../src/styles/tokens.css', import.meta.url)

/** The design tokens as the style sheet says them, one set for each colour scheme and elder mode. */
export async function readTokens(file = tokensFile): Promise<Record<Scheme | `${Scheme}Elder`, Tokens>> {
  const css = (await readFile(file, 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '')
  const [plain = '', ...media] = css.split('@media')
  const dark = media.find((block) => block.includes('prefers-color-scheme: dark')) ?? ''

  const light = declared(plain, 'page')
  const darkened = { ...light, ...declared(dark, 'page') }
  return {
    light: resolved(light),
    dark: resolved(darkened),
    lightElder: resolved({ ...light, ...declared(plain, 'elder') }),
    darkElder: resolved({ ...darkened, ...declared(plain, 'elder'), ...declared(dark, 'elder') }),
  }
}

function declared(css: string, selector: string): Tokens {
  const block = new RegExp(`${selector}\\s*(?:,[^{]*)?\\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  const pairs = [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value.trim()]))
}

function resolved(tokens: Tokens): Tokens {
  const follow = (value: string): string =>
    value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => follow(tokens[name] ?? ''))
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, follow(value)]))
}
