import { formatNumber, formatRate, formatRatio, formatThreshold, smallRateParts } from '../../i18n/format.ts'
import type { MessageValues } from '../../i18n/translate.ts'
import { DEFAULT_SCENARIO, type Citation } from '../../scenario/presets/index.ts'
import {
  ACLU_2018,
  COMPARITECH_2020,
  GEEKWIRE_2018,
  NIST_8271,
  NIST_8280,
  NIST_FRVT_TABLE,
} from '../../scenario/presets/citations.ts'
import { PHOTO_SHIFT } from '../../scenario/scenario.ts'
import { solveScoreModel } from '../../engine/scoreModel.ts'
import type { Provenance } from '../../ui/Chip.tsx'

export type ParameterId = 'fmr' | 'factor' | 'share' | 'tau' | 'rho' | 'cross' | 'sigma' | 'gap' | 'photo'

export type Parameter = Readonly<{
  id: ParameterId
  kind: Provenance
  /** For its messages `model.<id>` and `model.<id>.value`. */
  values: MessageValues
  sources: readonly Citation[]
}>

/** Where the numbers come from that somebody published. */
const SOURCES: Readonly<Partial<Record<ParameterId, readonly Citation[]>>> = {
  fmr: [ACLU_2018],
  factor: [ACLU_2018],
  tau: [ACLU_2018, COMPARITECH_2020, GEEKWIRE_2018],
  cross: [NIST_FRVT_TABLE, NIST_8280],
  sigma: [NIST_8271],
}

/** Every setting of the model that is not the reader's: its value as the code has it, and where it comes from. */
export function modelParameters(): readonly Parameter[] {
  const { groups, ...scenario } = DEFAULT_SCENARIO
  const { fmr, rho, cross, gap } = scenario
  const [first] = groups
  // One plain group, portraits: what is left are the model's own numbers.
  const plain = { falseMatchFactor: 1, photoGap: 0 }
  const model = solveScoreModel({ ...scenario, groups: [plain], photoShift: 0 })
  const all = groups.reduce((sum, { galleryShare }) => sum + galleryShare, 0)
  const known: readonly Omit<Parameter, 'sources'>[] = [
    {
      id: 'fmr',
      kind: 'worked',
      values: { ...smallRateParts(fmr), threshold: formatThreshold(80, 'percent') },
    },
    { id: 'factor', kind: 'worked', values: { factor: formatRatio(first?.falseMatchFactor ?? null) } },
    { id: 'share', kind: 'assumed', values: { share: formatRate((first?.galleryShare ?? 0) / all) } },
    { id: 'tau', kind: 'worked', values: { tau: formatNumber(model.tau) } },
    { id: 'rho', kind: 'worked', values: { rho: formatNumber(rho) } },
    { id: 'cross', kind: 'measured', values: { cross: formatNumber(cross) } },
    { id: 'sigma', kind: 'worked', values: { ratio: formatNumber(model.sigma / model.tau) } },
    { id: 'gap', kind: 'assumed', values: { gap: formatNumber(gap) } },
    { id: 'photo', kind: 'assumed', values: photoValues() },
  ]
  return known.map((parameter) => ({ ...parameter, sources: SOURCES[parameter.id] ?? [] }))
}

function photoValues(): MessageValues {
  const { phone, cctv, bodycam } = PHOTO_SHIFT
  return { phone: formatNumber(phone), cctv: formatNumber(cctv), bodycam: formatNumber(bodycam) }
}
