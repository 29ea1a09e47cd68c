import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'

/** Presets whose product, or whose photos, are not those of a scene that was made up. */
const PRODUCT_OF: Readonly<Record<string, EnsembleId>> = {
  'aclu-2018': 'rekognition',
  'aclu-2018-10000': 'rekognition',
  'amazon-2018': 'rekognition',
  'washington-county': 'rekognitionElsewhere',
  'orlando-2018': 'rekognitionElsewhere',
  'california-2019': 'rekognitionElsewhere',
  'massachusetts-2019': 'rekognitionElsewhere',
  'comparitech-2020': 'rekognitionElsewhere',
  'met-2024': 'neoface2024',
  'south-wales-2017': 'neoface2017',
  'fbi-30m': 'fbi2016',
  'uk-pnd-2025': 'cognitec2025',
}

/** The product a scenario stands for, and so which parameter sets say how sure its numbers are. */
export function productOf({ preset }: Scenario): EnsembleId {
  return PRODUCT_OF[preset] ?? 'unmeasured'
}
