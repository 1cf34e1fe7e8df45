import type { Receipt } from '../../publish/receipts.ts'
import type { Distribution } from '../../registries/distribution.ts'
import type { Shipment } from './settle.ts'

/** A receipt for each file that there is to send. */
export function receiptsFor(
  shipments: readonly Shipment[],
  outcomeOf: (file: Distribution, shipment: Shipment) => Pick<Receipt, 'outcome' | 'url' | 'note'>,
): readonly Receipt[] {
  const when = new Date().toISOString()
  return shipments.flatMap((shipment) => {
    const { target, built } = shipment
    const { packages, registry } = target.plan
    const open = packages.filter(({ state }) => state !== 'published')
    return open.flatMap(({ project, package: name, version }) =>
      (built.get(project) ?? []).map((file): Receipt => {
        const { fileName, sha256 } = file
        return { package: name, version, file: fileName, sha256, registry, when, ...outcomeOf(file, shipment) }
      }),
    )
  })
}
