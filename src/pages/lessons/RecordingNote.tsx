import { t } from '../../i18n/translate.ts'
import { useRecording } from './recording.ts'

/** Says when nothing of what a pupil answers is recorded, and what to do about it. */
export function RecordingNote() {
  const { recording } = useRecording()
  if (recording === 'none') return <p className="recording-note">{t('class.recording.none')}</p>
  if (recording === 'looking') return <p className="recording-note">{t('package.looking')}</p>
  return (
    <div role="alert">
      {recording === 'lost' && <p className="recording-note recording-lost">{t('class.recording.lost')}</p>}
    </div>
  )
}
