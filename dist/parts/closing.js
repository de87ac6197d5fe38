// src/commands/closing.ts
/** Does some work and closes what it needed, whatever happens. */
async function closing(open, work) {
	try {
		return await work();
	} finally {
		await open.close();
	}
}
export { closing as t };
