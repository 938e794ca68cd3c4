type Key = { key: string; preventDefault: () => void; stopPropagation: () => void }

/** On H5 a part that can be tapped can be reached by Tab and pressed by Enter or Space; WeChat does this itself. */
export const keyboard = (press: (event: Key) => void): object =>
  process.env.TARO_ENV === 'h5'
    ? {
        tabIndex: 0,
        onKeyDown: (event: Key) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          press(event)
        },
      }
    : {}
