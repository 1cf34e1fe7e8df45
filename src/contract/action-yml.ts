import type { Contract } from './define.ts'

/**
 * The text of an action's `action.yml`.
 *
 * @param folder where its JavaScript is, from the folder of the `action.yml`
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export function actionYml(contract: Contract, folder: string): string {
  const inputs = Object.entries(contract.inputs).flatMap(([name, input]) => [
    `  ${name}:`,
    `    description: ${quoted(input.expects === 'text' ? input.description : `${input.description} Expects ${input.expects}.`)}`,
    '    required: false',
    `    default: ${quoted(input.expression ?? input.default)}`,
  ])
  const outputs = Object.entries(contract.outputs).flatMap(([name, { description, kind }]) => [
    `  ${name}:`,
    `    description: ${quoted(kind === 'json' ? `${description} JSON.` : description)}`,
  ])
  return [
    `# Generated from src/actions/${contract.name}/contract.ts by "npm run generate". Change it there.`,
    `name: ${quoted(`maestro ${contract.name}`)}`,
    `description: ${quoted(contract.description)}`,
    'author: maestro-actions',
    'branding:',
    `  icon: ${contract.icon ?? 'git-merge'}`,
    '  color: purple',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    `  main: ${folder}/index.js`,
    ...(contract.endsWithJob === true ? [`  post: ${folder}/post.js`] : []),
    '',
  ].join('\n')
}

/** A YAML double-quoted scalar; JSON strings are that. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
