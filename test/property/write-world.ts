import { type Area, ecosystemOf, type Project, type World } from './model.ts'
import { pathBetween, within } from './paths.ts'
import { nodeRootFiles, packageJson } from './write-node.ts'
import { pyproject } from './write-python.ts'

/** A file as git has it. */
export interface WrittenFile {
  readonly mode: string
  readonly text: string
}

/** Everything that a commit holds, by path. */
export function writeWorld(world: World): ReadonlyMap<string, WrittenFile> {
  const files = new Map<string, WrittenFile>(world.files)
  const put = (path: string, text: string) => files.set(path, { mode: '100644', text })
  for (const area of world.areas) for (const [path, text] of rootFiles(area)) put(path, text)
  for (const project of world.projects.values()) for (const [path, text] of ownManifests(project)) put(path, text)
  for (const [folder, value] of world.tsBases)
    put(`${folder}tsconfig.base.json`, `{ "compilerOptions": { "target": "es20${20 + value}" } }\n`)
  if (world.nxCount >= 0) put('nx.json', `${JSON.stringify({ defaultBase: 'main', parallel: world.nxCount })}\n`)
  if (world.maestro !== undefined) put('maestro.toml', maestro(world.maestro))
  return files
}

function rootFiles(area: Area): readonly (readonly [string, string])[] {
  if (area.kind === 'python' || area.kind === 'node') return []
  return area.kind === 'uv' ? [[`${area.folder}pyproject.toml`, uvRoot(area)]] : nodeRootFiles(area)
}

function uvRoot({ root, rootSources }: Area): string {
  const sources = [...rootSources].map((name) => `"${name}" = { workspace = true }\n`).join('')
  return `# ${root.form}
[tool.uv.workspace]
members = ["packages/*", ${root.form % 2 === 0 ? '' : '"./packages/*", '}"apps/*"]
exclude = ["packages/none"]

[tool.uv.sources]
${sources}
[dependency-groups]
dev = ["ruff>=0.${root.dev}"]
${root.lint === 0 ? '' : `\n[tool.ruff]\nline-length = ${100 + root.lint}\n`}`
}

function ownManifests(project: Project): readonly (readonly [string, string])[] {
  const { folder, parts, nx, tsconfig } = project
  const written = parts.map((part) =>
    ecosystemOf(part) === 'python'
      ? ([within(folder, 'pyproject.toml'), pyproject(project, part)] as const)
      : ([within(folder, 'package.json'), packageJson(project, part)] as const),
  )
  const task =
    nx && JSON.stringify({ name: nx.name, implicitDependencies: nx.implicit, targets: { e2e: { command: 'true' } } })
  return [
    ...written,
    ...(task === undefined ? [] : [[within(folder, 'project.json'), `${task}\n`] as const]),
    ...(tsconfig === undefined ? [] : [[within(folder, 'tsconfig.json'), writeTsconfig(project, tsconfig)] as const]),
  ]
}

function writeTsconfig({ folder, area }: Project, tsconfig: NonNullable<Project['tsconfig']>): string {
  const base = `${pathBetween(folder, area.folder.replace(/\/$/, ''))}/tsconfig.base.json`
  return `// of ${folder}\n${JSON.stringify({
    ...(tsconfig.extendsBase ? { extends: base } : {}),
    compilerOptions: { composite: true, rootDir: '.', outDir: `dist${tsconfig.count}` },
    references: tsconfig.references.map((to) => ({ path: pathBetween(folder, to) })),
  })}\n`
}

function maestro({ dependsOn, inputs, count }: NonNullable<World['maestro']>): string {
  const names = new Set([...dependsOn.keys(), ...inputs.keys()])
  const tables = [...names].map((name) => {
    const [to, glob] = [dependsOn.get(name), inputs.get(name)]
    return `\n[projects.${JSON.stringify(name)}]\n${to === undefined ? '' : `depends-on = [${JSON.stringify(to)}]\n`}${glob === undefined ? '' : `inputs = [${JSON.stringify(glob)}]\n`}`
  })
  return `# ${count}\nignore = ["notes/**", "**/*.draft"]\n${tables.join('')}`
}
