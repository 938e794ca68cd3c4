import { aria } from './aria'

/** In a browser the image that is read lies inside Taro's element. Without words it is passed over. */
export const spokenImage = (words: string) =>
  process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: words } } : aria({ label: words })
