import {
  type ChangeEvent,
  type ComponentType,
  createElement,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import type * as Taro from '@tarojs/components'

type Given = Record<string, unknown> & { children?: ReactNode }

// What a browser's element understands as well. The rest of Taro's properties is about WeChat's drawing.
const shared = /^(className|style|id|children|role|tabIndex|on(Click|KeyDown|Touch\w+)|aria-.+|data-.+)$/

/** What of it the element takes; `aria-role` speaks of the role to WeChat, as `role` does to a browser. */
function domProps({ nativeProps, ...given }: Given): Given {
  const kept = Object.entries(given).filter(([name]) => shared.test(name))
  const { 'aria-role': role, ...rest } = Object.fromEntries(kept)
  return { ...(role !== undefined && { role }), ...rest, ...(nativeProps as object) }
}

type Handler = ((event: { detail: object }) => void) | undefined
const tell = (handler: unknown, detail: object) => (handler as Handler)?.({ detail })

// Taro's properties are read by name here, whatever the component; to the pages it has Taro's own type.
const standIn = <Props,>(draw: (given: Given) => ReactElement) => draw as unknown as ComponentType<Props>

const host = <Props,>(tag: string) => standIn<Props>((given) => createElement(tag, domProps(given)))

const field = <Props,>(tag: 'input' | 'textarea') =>
  standIn<Props>((given) =>
    createElement(tag, {
      ...domProps(given),
      value: given['value'] ?? '',
      placeholder: given['placeholder'],
      maxLength: given['maxlength'],
      disabled: given['disabled'],
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        tell(given['onInput'], { value: target.value }),
      onFocus: () => tell(given['onFocus'], { value: given['value'] }),
      onBlur: () => tell(given['onBlur'], { value: given['value'] }),
    }),
  )

export const View = host<Taro.ViewProps>('div')
export const Text = host<Taro.TextProps>('span')
export const ScrollView = host<Taro.ScrollViewProps>('div')
export const Swiper = host<Taro.SwiperProps>('div')
export const SwiperItem = host<Taro.SwiperItemProps>('div')
export const Label = host<Taro.LabelProps>('label')
export const Map = host<Taro.MapProps>('div')
export const CustomWrapper = host<Taro.CustomWrapperProps>('div')
export const Input = field<Taro.InputProps>('input')
export const Textarea = field<Taro.TextareaProps>('textarea')

export const Image = standIn<Taro.ImageProps>((given) =>
  createElement('img', {
    ...domProps(given),
    src: given['src'],
    alt: given['aria-label'] ?? '',
  }),
)

export const Button = standIn<Taro.ButtonProps>((given) =>
  createElement('button', {
    ...domProps(given),
    type: 'button',
    disabled: given['disabled'],
  }),
)

export const Switch = standIn<Taro.SwitchProps>((given) =>
  createElement('input', {
    ...domProps(given),
    type: 'checkbox',
    role: 'switch',
    checked: given['checked'] ?? false,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      tell(given['onChange'], { value: target.checked }),
  }),
)

/** A wheel of choices: here a select beside what shows the choice, its values the places in the range. */
export const Picker = standIn<Taro.PickerSelectorProps>(({ children, ...given }) => (
  <div {...domProps(given)}>
    {children}
    <select
      value={String(given['value'])}
      onChange={({ target }) => tell(given['onChange'], { value: target.value })}
    >
      {(given['range'] as unknown[] | undefined)?.map((one, at) => (
        <option key={at} value={at}>
          {nameOf(one, given['rangeKey'])}
        </option>
      ))}
    </select>
  </div>
))

const nameOf = (one: unknown, key: unknown) =>
  String(typeof key === 'string' ? (one as Record<string, unknown>)[key] : one)

export const Form = standIn<Taro.FormProps>((given) =>
  createElement('form', {
    ...domProps(given),
    onSubmit(event: FormEvent) {
      event.preventDefault()
      tell(given['onSubmit'], { value: {} })
    },
  }),
)
