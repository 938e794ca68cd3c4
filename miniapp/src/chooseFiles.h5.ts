const outOfSight = 'position: fixed; left: -3000px; top: -4000px'

type Wanted = { accept: string; multiple: boolean; camera?: true }

/** What a browser's own dialogue brings, nothing when it is given up; it keeps neither to kinds nor to a number. */
export const chooseFiles = ({ accept, multiple, camera }: Wanted) =>
  new Promise<File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = multiple
    input.style.cssText = outOfSight
    if (camera) input.setAttribute('capture', 'environment')
    const end = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.onchange = end
    input.oncancel = end
    document.body.appendChild(input)
    input.click()
  })
