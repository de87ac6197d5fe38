export { t as renderAsGithub } from "./github2.js";
