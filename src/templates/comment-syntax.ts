import type { RepoPath } from '../system/system.ts'

/** What a line begins and ends with that is a comment. */
export interface CommentSyntax {
  readonly start: string
  readonly end: string
}

const HASH = { start: '# ', end: '' }
const SLASHES = { start: '// ', end: '' }
const DASHES = { start: '-- ', end: '' }
const SEMICOLON = { start: '; ', end: '' }
const STARS = { start: '/* ', end: ' */' }
const MARKUP = { start: '<!-- ', end: ' -->' }

const BY_ENDING: readonly (readonly [CommentSyntax, string])[] = [
  [HASH, 'toml yaml yml py pyi sh bash zsh fish rb pl r cfg conf env txt in tf hcl nix mk cmake properties gitignore'],
  [
    HASH,
    'gitattributes editorconfig dockerignore npmrc npmignore prettierignore eslintignore mailmap coveragerc flake8',
  ],
  [
    SLASHES,
    'ts mts cts tsx js mjs cjs jsx go rs java kt kts scala swift c h cc cpp hpp cs proto gradle jsonc json5 scss less',
  ],
  [DASHES, 'sql lua hs'],
  [SEMICOLON, 'ini'],
  [STARS, 'css'],
  [MARKUP, 'md markdown html htm xml svg vue'],
]

const BY_NAME =
  /^(?:dockerfile|containerfile|makefile|gnumakefile|justfile|gemfile|rakefile|procfile|codeowners|pipfile)$/i

/** How a file holds comments, by its name; undefined where it holds none, or nobody knows. */
export function commentFor(path: RepoPath): CommentSyntax | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (BY_NAME.test(name) || /^dockerfile\./i.test(name)) return HASH
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return name.includes('.') ? BY_ENDING.find(([, endings]) => endings.split(' ').includes(ending))?.[0] : undefined
}
