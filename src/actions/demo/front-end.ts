import type { RepoPath } from '../../system/system.ts'

const FOLDER = 'apps/maestro-frontend'

/** The React dashboard: it shares types with the engine's API, which only Nx's `implicitDependencies` says. */
export function frontEndFiles(): [RepoPath, string][] {
  return [
    [`${FOLDER}/package.json`, json(PACKAGE)],
    [`${FOLDER}/project.json`, json({ name: 'maestro-frontend', implicitDependencies: ['maestro-engine'] })],
    [`${FOLDER}/tsconfig.json`, json(TSCONFIG)],
    [`${FOLDER}/vite.config.ts`, VITE_CONFIG],
    [`${FOLDER}/index.html`, PAGE],
    [`${FOLDER}/README.md`, '# maestro-frontend\n\nReact dashboard.\n\n    npm run dev\n'],
    [`${FOLDER}/src/api.ts`, API],
    [`${FOLDER}/src/api.test.ts`, API_TEST],
    [`${FOLDER}/src/app.tsx`, APP],
    [`${FOLDER}/src/main.tsx`, MAIN],
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

const PACKAGE = {
  name: 'maestro-frontend',
  version: '1.3.0',
  private: true,
  type: 'module',
  scripts: {
    dev: 'vite',
    build: 'vite build',
    lint: 'biome lint src',
    typecheck: 'tsc --noEmit',
    test: 'vitest run',
  },
  dependencies: { react: '^19.0.0', 'react-dom': '^19.0.0' },
  devDependencies: {
    '@biomejs/biome': '^2.0.0',
    '@types/react': '^19.0.0',
    '@types/react-dom': '^19.0.0',
    '@vitejs/plugin-react': '^5.0.0',
    typescript: '^5.9.0',
    vite: '^7.0.0',
    vitest: '^4.0.0',
  },
}

const TSCONFIG = {
  extends: '../../tsconfig.base.json',
  compilerOptions: { jsx: 'react-jsx', lib: ['es2023', 'dom'] },
  include: ['src'],
}

const VITE_CONFIG = `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [react()] })
`

const PAGE = `<!doctype html>
<title>Maestro</title>
<div id="root"></div>
<script type="module" src="/src/main.tsx"></script>
`

const API = `/** What the engine answers; keep it in step with apps/maestro-engine. */
export type Answer = readonly [status: number, text: string]

export function planNumber([status, text]: Answer): number | undefined {
  return status === 200 ? Number(text.replace('plan ', '')) : undefined
}
`

const API_TEST = `import { expect, test } from 'vitest'
import { planNumber } from './api'

test('only a good answer has a plan', () => {
  expect(planNumber([200, 'plan 7'])).toBe(7)
  expect(planNumber([403, 'Forbidden'])).toBeUndefined()
})
`

const APP = `import { type Answer, planNumber } from './api'

export function App({ answer }: { answer: Answer }) {
  const number = planNumber(answer)
  return <h1>{number === undefined ? 'Please sign in' : \`Plan \${number}\`}</h1>
}
`

const MAIN = `import { createRoot } from 'react-dom/client'
import { App } from './app'

createRoot(document.getElementById('root') as HTMLElement).render(<App answer={[200, 'plan 1']} />)
`
