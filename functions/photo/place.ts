/** A span of time in epoch seconds. */
export type Span = { from: number; until: number }

/** Where a phone sends a photo and where it looks at one: this process, or object storage past it. */
export type PhotoPlace = {
  /** A form that takes one photo under this key, until then. The fields come first, the file last, as `file`. */
  form: (photoKey: string, until: number) => { url: string; fields: Record<string, string> }
  /** Good until the span ends; whoever asks for it in the same span gets the same. */
  link: (photoKey: string, span: Span) => string
}
