// The screens run as they do in a browser, where Testing Library finds them by role.
process.env['TARO_ENV'] = 'h5'

export {}
