import { fpir } from '../../../src/engine/fpir.ts'
import { fnir } from '../../../src/engine/matedOutcomes.ts'
import { solveScoreModel } from '../../../src/engine/scoreModel.ts'
import { REKOGNITION_RULER } from '../../../src/scenario/presets/rekognition.ts'

const half = { falseMatchFactor: 3.7, photoGap: 0 }
const other = { falseMatchFactor: 1, photoGap: 0 }
const model = solveScoreModel({
  groups: [half, other],
  fmr: 5e-6,
  rho: 0.25,
  cross: 0.2,
  photoShift: 0,
  ...REKOGNITION_RULER,
})
const counts = (gallerySize: number): number[] => [gallerySize / 2, gallerySize / 2]

/** About the ACLU test: 107 of 535 searched for are of the first group, the gallery is half and half. */
export const wrongPer = (gallerySize: number, x: number): number =>
  (107 * fpir(model, 0, counts(gallerySize), x) + 428 * fpir(model, 1, counts(gallerySize), x)) / 535

export const missed = (gallerySize: number, x: number): number => fnir(model, 1, counts(gallerySize), x, 5)
