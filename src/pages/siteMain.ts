/** The site on a server: the page, and a worker that keeps it for times without a network. */
import './main.tsx'
import { startOffline } from './offline/startOffline.ts'

startOffline()
