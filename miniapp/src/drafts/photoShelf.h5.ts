import { PhotoLost } from './PhotoLost'
import { smaller } from './smaller.h5'

const shelf = 'photos'

/** What this window has shown already; an address of a blob ends with the window. */
const paths = new Map<string, string>()

const opened = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('emulin', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(shelf)
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no shelf'))
  })

async function on<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>) {
  const db = await opened()
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = act(db.transaction(shelf, mode).objectStore(shelf))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('not on the shelf'))
    })
  } finally {
    db.close()
  }
}

/** Keeps a photo just taken where it outlives the window, and says under which name. */
export async function keepPhoto(tempFilePath: string) {
  const taken = await (await fetch(tempFilePath)).blob()
  const photo = await smaller(taken)
  const path = URL.createObjectURL(photo)
  // Where nothing may be kept (a private window), it lives as long as the window does.
  const file = await on('readwrite', (store) => store.put(photo, path)).then(String, () => path)
  paths.set(file, path)
  return file
}

/** Where it can be seen and uploaded from. Throws `PhotoLost`. */
export async function pathOfPhoto(file: string) {
  const known = paths.get(file)
  if (known) return known
  const photo: unknown = await on('readonly', (store) => store.get(file)).catch(() => undefined)
  if (!(photo instanceof Blob)) throw new PhotoLost()
  const path = URL.createObjectURL(photo)
  paths.set(file, path)
  return path
}

/** The path as far as it is known without waiting. */
export const knownPath = (file: string) => paths.get(file) ?? ''

export function dropPhoto(file: string) {
  const path = paths.get(file)
  if (path) URL.revokeObjectURL(path)
  paths.delete(file)
  on('readwrite', (store) => store.delete(file)).catch(() => undefined)
}
