import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { mapData, mapLines, mapPlaces, pinnedOnMap, readMap } from './mapData.ts'
import { MapPanel } from './MapPanel.tsx'
import { mapRanges } from './mapRanges.ts'
import { mapSentence } from './mapStanding.ts'
import { mapTable } from './mapTable.ts'

export const figure: Figure = {
  Panel: MapPanel,
  words: (scenario) => {
    const { data, said } = read(scenario)
    return mapSentence(data.standing, said)
  },
  table: (scenario) => {
    const { data, said, lines } = read(scenario)
    const places = mapPlaces(scenario.preset)
    return mapTable({ ...data, ...said, places, wrongLines: lines.wrong, missedLines: lines.missed })
  },
}

function read(scenario: Scenario) {
  const data = { ...mapData(scenario), ranges: mapRanges(scenario) }
  const lines = mapLines(data.wrongPer, data.missed)
  return { data, lines, said: readMap(data, lines, pinnedOnMap(data)) }
}
