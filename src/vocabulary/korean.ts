/** Particles that Korean glues to a noun: 테스트는, 블로커가, 모듈에서. */
export const KOREAN_PARTICLES = '은, 는, 이, 가, 을, 를, 의, 에, 와, 과, 도, 로, 으로, 만, 나, 이나, 까지, 부터, 보다, 에서, 에서는, 에는, 에도, 에게, 으로는, 로는, 들, 들이, 들은, 들을, 들의'

/** Endings that make of a noun that it is so or was done: 완료됨, 차단되었습니다, 통과했습니다; none that denies (되지, 하지) or looks ahead (될, 하기). */
export const KOREAN_ENDINGS = '됨, 됐음, 되었음, 됐습니다, 되었습니다, 됐다, 되었다, 됩니다, 된다, 돼, 된, 되어, 함, 했음, 하였음, 했습니다, 하였습니다, 했다, 하였다, 합니다, 한다, 한, 임, 입니다, 이다, 이며, 이고, 인, 이에요, 예요'
