import type { Random } from '../property/random.ts'

/** A version in any spelling that PEP 440 allows. */
export function randomVersion(random: Random): string {
  const number = () => random.pick(['0', '0', '1', '2', '9', '10', '007', '2024', '20241126151012123'])
  const release = Array.from({ length: 1 + random.below(5) }, number).join('.')
  const mark = () => random.pick(['', '.', '-', '_'])
  const word = random.pick(['a', 'b', 'c', 'rc', 'alpha', 'Beta', 'pre', 'preview'])
  const count = () => (random.chance(0.2) ? '' : number())
  return [
    random.chance(0.1) ? 'v' : '',
    random.chance(0.15) ? `${number()}!` : '',
    release,
    random.chance(0.35) ? `${mark()}${word}${mark()}${number()}` : '',
    random.chance(0.25) ? random.pick([`-${number()}`, `${mark()}post${count()}`, `.rev${count()}`]) : '',
    random.chance(0.25) ? `${mark()}dev${count()}` : '',
    random.chance(0.2) ? `+${random.pick(['local', 'ubuntu.1', '5', 'g1a2b3c-dirty', '007'])}` : '',
  ].join('')
}
