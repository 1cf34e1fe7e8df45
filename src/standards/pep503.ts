// PEP 503, normalized names: https://peps.python.org/pep-0503/#normalized-names

/** The one spelling by which an index and every tool compare names: `Maestro_Core.API` → `maestro-core-api`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
