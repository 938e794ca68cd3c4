import { useEffect, useState } from 'react'
import { knownPath, pathOfPhoto } from './photoShelf'

const shelf = { knownPath, pathOfPhoto }

/** Where photos on the phone can be seen, in their order: empty until known, or when one is lost. */
export function usePhotoPaths(files: string[], source = shelf) {
  const [, setKnown] = useState(0)
  const all = files.join(' ')
  useEffect(() => {
    let isHere = true
    const unknown = all.split(' ').filter((file) => file && !source.knownPath(file))
    void Promise.allSettled(unknown.map((file) => source.pathOfPhoto(file))).then((asked) => {
      if (isHere && asked.length > 0) setKnown((times) => times + 1)
    })
    return () => {
      isHere = false
    }
  }, [all, source])
  return files.map((file) => source.knownPath(file))
}
