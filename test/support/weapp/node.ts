import { type Owner } from './instance'

/** One element on the screen, with whoever hears its events. */
export type Node = {
  tag: string
  attr: Record<string, unknown>
  children: (Node | string)[]
  parent: Node | undefined
  owner: Owner
}

export const childrenOf = (node: Node) => node.children.filter((child) => typeof child !== 'string')

/** The node and all below it, parents first. */
export const allIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allIn)]

const isHidden = ({ attr }: Node) => attr['ariaHidden'] === true || attr['ariaHidden'] === 'true'

const shownWords = ({ tag, attr }: Node) =>
  tag === 'input' || tag === 'textarea' ? [attr['value'] || attr['placeholder']] : []

/** What a reader sees in it, in the order of the page. */
export const textOf = (node: Node): string =>
  [...shownWords(node).map((words) => String(words ?? '')), ...node.children]
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')

/** As one line of a page: for messages of tests that did not find what they looked for. */
export const linesOf = (node: Node): string[] => {
  const isLeaf = childrenOf(node).every(({ tag }) => tag === 'text') || node.tag === 'text'
  if (isLeaf) return [textOf(node)].filter(Boolean)
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [child] : linesOf(child)))
  return [...shownWords(node).map(String), ...below]
}

export const sizeOf = (node: Node): { nodes: number; depth: number } => {
  const below = childrenOf(node).map(sizeOf)
  return {
    nodes: below.reduce((sum, { nodes }) => sum + nodes, 1),
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
  }
}

export type What =
  string | { text?: string | RegExp; label?: string | RegExp; class?: string; role?: string; tag?: string }

const matches = (words: unknown, wanted: string | RegExp) =>
  typeof wanted === 'string' ? words === wanted : wanted.test(String(words ?? ''))

const classesOf = ({ attr }: Node) => String(attr['class'] ?? '').split(/\s+/)

type Sought = Exclude<What, string>

const isSo: { [Mark in keyof Sought]-?: (node: Node, wanted: NonNullable<Sought[Mark]>) => boolean } = {
  text: (node, wanted) => matches(textOf(node).trim(), wanted),
  label: ({ attr }, wanted) => matches(attr['ariaLabel'], wanted),
  class: (node, wanted) => classesOf(node).includes(wanted),
  role: ({ attr }, wanted) => attr['ariaRole'] === wanted,
  tag: ({ tag }, wanted) => tag === wanted,
}

const fits = (node: Node, sought: Sought) =>
  Object.entries(sought).every(([mark, wanted]) => isSo[mark as keyof Sought](node, wanted as never))

/** Everything that fits, what lies deepest first: a text fits its parents as well. */
export const findAll = (root: Node, what: Sought) =>
  allIn(root)
    .filter((node) => fits(node, what) && !isHidden(node))
    .reverse()

/** By plain words: what is labelled so for a screen reader, else what reads so, else what has the words in it. */
export function find(root: Node, what: What): Node | undefined {
  if (typeof what !== 'string') return findAll(root, what)[0]
  const [labelled] = findAll(root, { label: what })
  const [whole] = findAll(root, { text: what })
  return (
    labelled ??
    whole ??
    allIn(root)
      .reverse()
      .find((node) => textOf(node).includes(what))
  )
}
