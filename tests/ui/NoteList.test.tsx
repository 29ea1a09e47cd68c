import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseLink } from '../../src/scenario/links.ts'
import { commit, loadPreset, openLink } from '../../src/state/actions.ts'
import { useStore } from '../../src/state/useStore.ts'
import { NoteList } from '../../src/ui/NoteList.tsx'

function Notes() {
  return <NoteList notes={useStore((state) => state.notes)} />
}

const open = (link: string): void => {
  openLink(parseLink(link))
  render(<Notes />)
}

test('a note stands while what it names is what it says, whatever else is changed', () => {
  open('?n=40.000&t=abc')
  act(() => commit({ searches: 100 }))
  expect(screen.getByRole('alert')).toHaveTextContent('n=40.000')
  act(() => commit({ gallerySize: 100_000 }))
  expect(screen.getByRole('alert')).not.toHaveTextContent('n=40.000')
  expect(screen.getByRole('alert')).toHaveTextContent('t=abc')
})

test('another system to stand in takes the notes of what it sets away', () => {
  open('?n=40.000')
  act(() => loadPreset('fbi-30m'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a key that is nobody’s is named until the note is sent away', () => {
  open('?N=850000')
  act(() => loadPreset('fbi-30m'))
  expect(screen.getByRole('alert')).toHaveTextContent('n=850000')
})
