import './styles/browser.scss'
import './styles/screenCode.scss'

/** Taro's tab bar lies outside every page, so the whole document wears the class of the letter size. */
export function dressDocument(letterClass: string) {
  document.documentElement.className = letterClass
}
