/** Enrolled people named for somebody else, each once with the best of their scores, as columns that grow. */
export type NamedPeople = {
  count: number
  /** Gallery group. */
  group: Uint8Array
  /** Place in the gallery group, from 1. */
  index: Uint32Array
  /** Their best score among the searches that name them, log-odds. */
  x: Float64Array
  /** That search, by its index in group order. */
  probe: Uint32Array
  /** Where a person is in the columns, plus one, by a hash of the person; 0 is free. At most half full. */
  slots: Int32Array
}

/** Room for the first 512 people; a power of two, as the slots are. */
const ROOM = 512

export function nobodyNamed(): NamedPeople {
  return {
    count: 0,
    group: new Uint8Array(ROOM),
    index: new Uint32Array(ROOM),
    x: new Float64Array(ROOM),
    probe: new Uint32Array(ROOM),
    slots: new Int32Array(2 * ROOM),
  }
}

/** Adds a person, or raises the score of one who is there: a plain Map takes five times as long, on every frame. */
export function addNamed(people: NamedPeople, group: number, index: number, x: number, probe: number): void {
  const slot = slotOf(people, group, index)
  const known = people.slots[slot]! - 1
  if (known >= 0) {
    if (x <= people.x[known]!) return
    people.x[known] = x
    people.probe[known] = probe
    return
  }
  const place = people.count
  people.group[place] = group
  people.index[place] = index
  people.x[place] = x
  people.probe[place] = probe
  people.count = place + 1
  people.slots[slot] = place + 1
  if (people.count === people.x.length) grow(people)
}

/** The slot of a person, or the free one where they would go. */
function slotOf({ slots, group, index }: NamedPeople, wantedGroup: number, wantedIndex: number): number {
  const last = slots.length - 1
  const hash = Math.imul(wantedIndex ^ (wantedGroup << 28), 0x9e3779b1)
  for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
    const place = slots[slot]! - 1
    if (place < 0 || (index[place] === wantedIndex && group[place] === wantedGroup)) return slot
  }
}

function grow(people: NamedPeople): void {
  const { count, group, index, x, probe } = people
  people.group = new Uint8Array(2 * count)
  people.index = new Uint32Array(2 * count)
  people.x = new Float64Array(2 * count)
  people.probe = new Uint32Array(2 * count)
  people.group.set(group)
  people.index.set(index)
  people.x.set(x)
  people.probe.set(probe)
  people.slots = new Int32Array(4 * count)
  for (let place = 0; place < count; place += 1) {
    people.slots[slotOf(people, group[place]!, index[place]!)] = place + 1
  }
}
