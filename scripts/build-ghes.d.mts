export function forServer(text: string): string
export function callableWorkflows(): ReadonlyMap<string, string>
