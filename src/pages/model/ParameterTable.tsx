import { rich, type RichTags } from '../../i18n/rich.tsx'
import { t } from '../../i18n/translate.ts'
import { Chip } from '../../ui/Chip.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import { modelParameters, type Parameter } from './modelParameters.ts'

const TAGS: RichTags = { i: (text) => <var>{text}</var> }

/** The model's own settings: value, how it is known, from where. */
export function ParameterTable() {
  return (
    <table className="model-table">
      <caption className="visually-hidden">{t('model.parameters.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('model.parameters.setting')}</th>
          <th scope="col">{t('model.parameters.from')}</th>
        </tr>
      </thead>
      <tbody>
        {modelParameters().map((parameter) => (
          <Row key={parameter.id} parameter={parameter} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ parameter }: Readonly<{ parameter: Parameter }>) {
  const { id, kind, values, sources } = parameter
  return (
    <tr>
      <th scope="row">
        {rich(`model.${id}`, values, TAGS)}
        <span className="model-value">{rich(`model.${id}.value`, values, TAGS)}</span>
      </th>
      <td>
        <Chip kind={kind} /> {t(`model.${id}.from`)}
        {sources.map((source, i) => (
          <span key={i} className="model-source">
            <SourceLink source={source} />
          </span>
        ))}
      </td>
    </tr>
  )
}
