/** What a screen reader may be told in WeChat (base library 2.7.1 and later). */
const attributes = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-live',
  'aria-modal',
  'aria-busy',
  'aria-invalid',
]

const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView', 'Picker', 'Switch']

/** Component → the attributes its template must carry. An empty value binds the attribute to the node's own. */
export const ariaOf = () =>
  Object.fromEntries(
    components.map((name) => [name, Object.fromEntries(attributes.map((attribute) => [attribute, '']))]),
  )
