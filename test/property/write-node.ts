import type { Area, Part, Project, Use } from './model.ts'
import { pathBetween } from './paths.ts'

const json = (value: unknown, form: number): string =>
  `${JSON.stringify(value, null, form % 2 === 0 ? 2 : 4)}${'\n'.repeat(1 + (form % 3))}`

/** The package.json of a project. */
export function packageJson(project: Project, part: Part): string {
  if (part.isBroken) return `{ "name": ${JSON.stringify(part.name)}, "dependencies": {`
  const { name, major, patch, counts, ships, uses, callsUp } = part
  const entries = (...groups: readonly Use['group'][]) =>
    uses.filter(({ group }) => groups.includes(group)).map((use) => entryOf(project, use))
  // A peer that tests load, too, is asked for twice: from whoever depends on the package, and for its own development.
  const peers = uses.filter(({ group }) => group === 'peer')
  return json(
    {
      name,
      version: `${major}.${patch}.0`,
      description: `${counts.about}`,
      ...(counts.form % 2 === 0 ? { type: 'module' } : {}),
      exports: ships ? { './*': './*' } : { '.': './src/index.ts' },
      scripts: {
        test: `vitest run --retry ${counts.scripts}`,
        lint: callsUp ? 'npm --prefix .. run lint' : 'eslint .',
      },
      dependencies: Object.fromEntries([['react', `^19.0.${counts.main}`], ...entries('main')]),
      ...(peers.length === 0 ? {} : { peerDependencies: Object.fromEntries(peers.map(({ name }) => [name, '>=1'])) }),
      devDependencies: Object.fromEntries([['vitest', `^3.0.${counts.dev}`], ...entries('dev', 'peer')]),
      optionalDependencies: Object.fromEntries(entries('extra')),
      ...(counts.lint === 0 ? {} : { eslintConfig: { rules: { semi: counts.lint } } }),
      ...(counts.form % 2 === 0 ? {} : { type: 'module' }),
    },
    counts.form,
  )
}

function entryOf(project: Project, use: Use): readonly [string, string] {
  const { name, form, spelling } = use
  const kind = project.area.kind
  switch (form) {
    case 'path': {
      const path = pathBetween(project.folder, use.folder)
      const protocols =
        kind === 'berry'
          ? ['portal:', 'link:', 'file:']
          : kind === 'npm' || kind === 'node'
            ? ['file:']
            : ['link:', 'file:']
      return [name, `${protocols[spelling % protocols.length]}${path}`]
    }
    case 'member': {
      if (spelling % 4 === 3) return [`${name}-alias`, `workspace:${name}@*`]
      return [name, ['workspace:*', 'workspace:^', 'workspace:~'][spelling % 4] ?? 'workspace:*']
    }
    case 'range': {
      const { major } = use
      return [
        name,
        [`^${major}.0.0`, `>=${major}.0.0 <${major + 1}.0.0`, `${major}.x`, `~${major} || ^${major}.0.0`][
          spelling % 4
        ] ?? '',
      ]
    }
    case 'registry':
      // Nobody's version satisfies it.
      return [name, `^${90 + spelling}.0.0`]
  }
}

/** The manifest at the top of a Node workspace, and what else its package manager needs. */
export function nodeRootFiles({ kind, folder, root, linksByName }: Area): readonly (readonly [string, string])[] {
  const members = ['packages/*', 'apps/**']
  const manager = { npm: 'npm@10.8.0', pnpm: 'pnpm@9.12.0', yarn: 'yarn@1.22.22', berry: 'yarn@4.5.0' }[kind as 'npm']
  const manifest = {
    private: true,
    packageManager: manager,
    ...(kind === 'pnpm' ? {} : { workspaces: root.form % 2 === 0 ? members : { packages: members } }),
    scripts: { lint: `eslint --max-warnings ${root.scripts}` },
    devDependencies: { typescript: `^5.${root.dev}.0` },
    ...(root.lint === 0 ? {} : { eslintConfig: { rules: { semi: root.lint } } }),
  }
  const lists = members.map((member) => `  - ${root.form % 2 === 0 ? member : `'./${member}'`}\n`).join('')
  return [
    [`${folder}package.json`, json(manifest, root.form)],
    ...(kind === 'pnpm'
      ? [
          [
            `${folder}pnpm-workspace.yaml`,
            `packages:\n${lists}${linksByName ? 'linkWorkspacePackages: true\n' : ''}`,
          ] as const,
        ]
      : []),
    ...(kind === 'berry'
      ? [[`${folder}.yarnrc.yml`, `nodeLinker: node-modules\nenableTransparentWorkspaces: ${linksByName}\n`] as const]
      : []),
  ]
}
