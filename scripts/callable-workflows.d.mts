export function callableWorkflows(): readonly {
  readonly file: string
  readonly text: string
  readonly workflow: unknown
}[]
