import fc from 'fast-check'

// In CI the same texts are drawn each time, so that what fails there failed by what was changed; elsewhere others each time, to find more.
fc.configureGlobal(process.env.CI ? { seed: 20260302 } : {})

export default fc
