/**
 * Runs in the page that is dragged. It records, from `begin` to `end`:
 * - `updates`: frames that answered the hand. Browsers hand over movement once a frame, and the page draws it in that one
 * - `frames`: milliseconds between animation frames
 * - `paints`: milliseconds from the oldest movement a frame answers to the task after that frame
 * - `tasks`: tasks longer than 50 ms, as the browser reports them
 *
 * @param nth which of the page's range inputs is dragged
 */
export function startRecording(nth) {
  const input = document.querySelectorAll('input[type=range]')[nth]
  const seen = { updates: 0, frames: [], paints: [], tasks: [], seconds: 0 }
  let [began, last, oldest, on] = [0, 0, null, false]
  const { port1, port2 } = new MessageChannel()
  port2.onmessage = ({ data }) => {
    seen.updates += 1
    seen.paints.push(performance.now() - data)
  }
  const tasks = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.startTime >= began) seen.tasks.push(entry.duration)
  })
  tasks.observe({ type: 'longtask' })
  input.addEventListener('input', (event) => {
    if (on) oldest ??= event.timeStamp
  })
  const frame = (now) => {
    if (!on) return
    if (last > 0) seen.frames.push(now - last)
    last = now
    if (oldest !== null) port1.postMessage(oldest)
    oldest = null
    requestAnimationFrame(frame)
  }
  window.recording = {
    begin: () => {
      began = performance.now()
      on = true
      requestAnimationFrame(frame)
    },
    end: async () => {
      on = false
      seen.seconds = (performance.now() - began) / 1000
      await new Promise((done) => setTimeout(done, 300))
      tasks.disconnect()
      return seen
    },
  }
}
