const namesOf = (path: string) =>
  path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)

type Box = Record<string, unknown>

/** Changes data in place as WeChat does: each key is a path, `root.cn.[0].v`, and what is missing on it is made. */
export function applyData(data: object, changes: object) {
  for (const [path, value] of Object.entries(changes)) {
    const names = namesOf(path)
    const last = names.pop() ?? ''
    let box = data as Box
    names.forEach((name, at) => {
      const isList = /^\d+$/.test(names[at + 1] ?? last)
      box[name] ??= isList ? [] : {}
      box = box[name] as Box
    })
    box[last] = value
  }
}
