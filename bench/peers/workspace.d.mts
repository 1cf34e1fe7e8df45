/** A repository of pnpm packages and uv members, in its folder; `main` and `feature` (checked out) are one change apart. */
export function makePeerWorkspace(size: { readonly projects: number; readonly filesPerProject: number }): string
