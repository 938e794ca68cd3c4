/** One press, and the browser asks for the printer. */
export const paperButton = '打印'
export const paperSays = '纸选 A4，竖着。也能在打印里存成 PDF。'

export function handPaper(_path: string) {
  window.print()
  return Promise.resolve()
}
