/** A reason not to start that its reader can do something about: said as it is, without a stack. */
export class CannotStart extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`)
  }
}
