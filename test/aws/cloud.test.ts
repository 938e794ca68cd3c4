// One file for the runner: loading the CDK takes longer than all of these together.
import './templates'
import './rights'
import './choices'
