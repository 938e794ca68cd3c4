import tseslint from 'typescript-eslint'
import hooks from 'eslint-plugin-react-hooks'

// What layout cannot hold. Warnings do not exist: a rule is on or gone.
const rules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/ban-ts-comment': 'error',
  'prefer-const': 'error',
  'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
  'max-params': ['error', 3],
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'zod', message: 'zod/mini is the only door to zod: 454 KB against 19.' }] },
  ],
}

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.cache/**', '.data/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin, 'react-hooks': hooks },
    rules: { ...rules, 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
)
