/** The numbers a lesson may name. They are readings of a scenario, so that a lesson needs no statistics of its own. */
export { READINGS, readNumber, type ReadingName, type Ref } from '../scenario/readings/readNumber.ts'
