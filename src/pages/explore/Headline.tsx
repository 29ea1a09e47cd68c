import { rich } from '../../i18n/rich.tsx'
import { expectedAt } from '../../state/derive.ts'
import { useIsDragging } from '../../state/useIsDragging.ts'
import { useStore } from '../../state/useStore.ts'
import { Highlighted } from '../../ui/Sentence.tsx'
import { headline } from '../../words/headline.ts'

const TAGS = {
  wrong: (text: string) => (
    <Highlighted what="wronglyMatched" className="wrong-text">
      {text}
    </Highlighted>
  ),
}

/** What the machine does in the state shown, as a newspaper would say it. */
export function Headline() {
  const scenario = useStore((state) => state.scenario)
  const isQuick = useIsDragging()
  const { id, values } = headline(scenario, expectedAt(scenario, scenario.threshold), isQuick)
  return <h2 className="headline">{rich(id, values, TAGS)}</h2>
}
