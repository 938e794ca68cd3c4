/** What each kind of field takes 模板字段, by the beginning of its name. */
const takes: Record<string, RegExp> = {
  thing: /^[^\n\r]{1,20}$/,
  phrase: /^[\u4e00-\u9fa5]{1,5}$/,
  name: /^([\u4e00-\u9fa5]{1,10}|[A-Za-z ]{1,20})$/,
  number: /^\d{1,32}$/,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日( \d\d:\d\d)?|\d\d:\d\d)$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日$/,
}

type Values = Record<string, { value?: unknown } | undefined>

/** The first field that is missing or does not fit, in the words of 47003. */
export function wrongField(fields: readonly string[], data: Values) {
  for (const field of fields) {
    const value = data[field]?.value
    if (typeof value !== 'string' || value === '') return `argument invalid! data.${field}.value is empty`
    const kind = takes[field.replace(/\d+$/, '')]
    if (!kind?.test(value)) return `argument invalid! data.${field}.value invalid`
  }
  const stranger = Object.keys(data).find((field) => !fields.includes(field))
  return stranger && `argument invalid! data.${stranger}.value invalid`
}
