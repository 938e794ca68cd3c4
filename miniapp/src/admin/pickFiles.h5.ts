import type { GivenFile } from './givenFile'

const outOfSight = 'position: fixed; left: -3000px; top: -4000px'

const chosenFiles = () =>
  new Promise<File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.csv,.xlsx,.geojson,.json'
    input.multiple = true
    input.style.cssText = outOfSight
    const end = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.onchange = end
    input.oncancel = end
    document.body.appendChild(input)
    input.click()
  })

const base64Of = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error(file.name))
    reader.readAsDataURL(file)
  })

/** What the browser's own dialogue brings. None, if it was left without choosing. */
export const pickFiles = async (): Promise<GivenFile[]> =>
  Promise.all((await chosenFiles()).map(async (file) => ({ name: file.name, base64: await base64Of(file) })))
