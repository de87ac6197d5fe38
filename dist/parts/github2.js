require("./rolldown-runtime.js");
let require_utils$loaded;
const require_utils = () => (require_utils$loaded ??= require("./utils.js"));
// node_modules/@actions/github/lib/github.js
var context = new (require_utils()).Context();
/**
* Returns a hydrated octokit ready to use for GitHub Actions
*
* @param     token    the repo PAT or GITHUB_TOKEN
* @param     options  other options to set
*/
function getOctokit(token, options, ...additionalPlugins) {
	return new ((require_utils()).GitHub.plugin(...additionalPlugins))((require_utils()).getOctokitOptions(token, options));
}
exports.context = context;
exports.getOctokit = getOctokit;
