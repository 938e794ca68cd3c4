import { useEffect, useId, useRef } from 'react'

const reachable = '[tabindex="0"], input, textarea'

/**
 * In a browser the keyboard goes into the dialog, stays there, leaves by Escape and returns to where it was.
 * WeChat's screen readers do the same for `aria-modal` by themselves.
 */
export function useDialogFocus(onClose: () => void) {
  const id = `dialog${useId().replace(/\W/g, '')}`
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const before = document.activeElement
    const inside = () => [...(document.getElementById(id)?.querySelectorAll<HTMLElement>(reachable) ?? [])]
    // The element is there now, but Taro writes its attributes one turn later.
    const turn = setTimeout(() => inside()[0]?.focus())

    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(event, inside())
    }
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(turn)
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])

  return id
}

function keepInside(event: KeyboardEvent, parts: HTMLElement[]) {
  const ends = [parts[0], parts[parts.length - 1]]
  const [first, last] = event.shiftKey ? ends.reverse() : ends
  if (document.activeElement !== last) return
  event.preventDefault()
  first?.focus()
}
