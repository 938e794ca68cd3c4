import './wide.scss'
import './print.scss'
