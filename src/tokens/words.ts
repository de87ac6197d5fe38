const list = `
able about above absent absolute accept accepts access accessible according account acme across action actions active actual adding addition
additional addr address addresses adds adipiscing admin admins admission advanced affinity after again against agent aggregate airflow alert
alerts algorithm alias alice align allow allowed allows alpha alpine already also always amazon amet analysis annotation annotations
anonymous another anthropic anti anything apache apikey apis apiserver apiversion application applications applied applies apply appropriate
approval apps aqui architecture argo argocd argoproj args argument arguments array artifact artifactory artifacts assets associated async
atlassian atomic audit auth authenticated authentication authorization auto automated automatic automatically automount autoscaler
autoscaling autumn available avoid await azure back backend backoff backstage backup badge base baseball based bash basic batch batman
bearer because been before behavior behind being beispiel below best beta better between biases binary bind binding bitte blob block blog
body book boolean both branch bravo bring brown browser browsers bucket buckets budget build built bundle bytes cache call callback called
calls camel cannot capabilities carol case cases catalog catalogs cause center cert certificate certificates certs change changed changeme
changes channel characters charlie chart chave check checkout checks chiave child choose chunk claim class clave clean client clients
climate clone cloud cloudflare cluster clusterrole clusterroles clusters code cohere collection collector coloque color columns command
commands comment comments commit committed common community company compare compatibility compatible complete completed complex component
components compute concepts condition conditions conf config configmap configmaps configs configuration configurations configure configured
confluent connect connection consectetur console const constraints contact contain container containers containing contains content contents
context contrasena contributing contributors control controller conventions conversion convert cookie copy core coreos corp correct
correctly corresponding could count create created creates creating creation credentials cron curl current currently custom customize daemon
dashboard dashboards data database databricks datadog datasource date dave days deadline debug december deepseek default defaults define
defined defines definition definitions dein deinen delay delete deleted deletion delta demo dependencies dependency depends deploy deployed
deployer deploying deployment deployments deprecated desc described describes description design desired destination detailed details detect
devel developer development device devops differences different digits directly directories directory disable disabled discovery disk
display disruption distributed distribution docker docs document documentation does doesn dolor domain done doppler double down download
downloads dragon drop dummy duration during each easy echo edge edit editor einfuegen einsetzen eintragen either eiusmod ejemplo elastic
election element elit else email empty enable enabled enables encrypted encryption endpoint endpoints enforce engine ensure enter enterprise
entry entrypoint environment environments envoy envs equal equivalent error errors ersetze ersetzen escalation esempio even event events
eventually ever every everything evict example examples except exclude exec execute execution exemple exemplo exist existing exists exit
expected expired explicit explicitly export exported exporter exports expose exposed expr expressions extension extensions external extra
extract face factor fail failed fails failure fake fallback false fast feature features fetch field fields figma file filename files
filesystem fill filter finalizers find first fixme flag flow folder follow following follows foobar football force fork form format forward
found foxtrot free friday from frontend full fullname fully function functions future gamma gateway gateways geheim geheimes geheimnis
general generate generated generation generator generic gets getting github gitlab give given global goes golf good google grace grafana
graph grid groq group groups guest guide handbook handle harbor hard hash hashicorp have head header headers heal health healthz hello helm
help here heroku hidden hide hier high hijack history hive home hook host hosted hostname hosts hotel hours however href hugging huggingface
hunter icon identifier identity idle ignore ignored iloveyou image images imaginary imagined implementation implements implicit import
important imported inception incididunt include included includes including index india indicates individual infer inference info
information infra infrastructure ingress ingressgateway init initial inject injected injection input inputs insecure inserer inserez inserir
inserire inserisci insert inside insira install installation installed installs instance instead instructions integer integration intended
interface internal interval into invalid ipsum issue issuer issues istio istiod item items itself jane january java jenkins jerry jeton jobs
john join json juliet jumps jupyter jupyterhub just kafka keep kepler keycloak keys kibana kill kilo kind kindly kinds knative know known
kserve kube kubebuilder kubectl kubeflow kubernetes kustomization kustomize label labels langchain langfuse language large last later latest
lazy ldap lead leader least left length letmein letsencrypt letters level library license lifecycle light like lima limit limits line linear
lines link links linux lipsum list listed listen lists live liveness load local localhost locate located location logging login logo logs
loki long longer look lookup lorem lower machine made mail main major make makes making manage managed management manager manifest manifests
manual manually many mapping maps maria mark marketplace masked master match matched matches matching maximum means medium mega mein memory
merge merged merging mesh message messages meta metadata method methods metric metrics mettez mettre mgtpe might mike mine minimal minimum
minio minutes missing mistral mock mocked mode model models modes module modules monday mongodb monitor monitoring monkey more most mount
mounted mounts mozilla much multi multiple must mutating mysql name named names namespace namespaced namespaces native navigate need needed
needs nested netlify network networking never next nexus nobody node nodes none note notebook notebooks notes nothing notion notreal
november nowhere null number nvidia oauth obfuscated object objects observability obtain obtained obviously oidc omit onboarding once ones
only onto opaque open openai openmetadata openshift operate operation operations operator operatorgroup operators option optional options
oracle order organization orgs original oscar other otherwise ours output outside over overlay overlays override overrides overview owner
package packages page pairs papa parameter parameters params parent parola parse parsed parser part partitions party pass passe passed
passwd password passwort paste pasted patch patches path paths pattern pending percentage performance period permanent permissions
perplexity persistence persistent personal phase pinecone pipeline pipelines place placeholder plain plan plane platform platzhalter please
plugin plugins plural pods point pointers policies policy poner ponga pool port ports positive possible post postgres postgresql power
prefer preference preferred prefix prerequisites present preserve prevent previous primary princess principals print printer priority
private privilege privileged probe process prod product production profile profiles progress project projects prometheus promise properties
property protocol provide provided provider providers provides provisioner prow proxy prune public publish pull purpose push pushed pypi
python quay quebec query quick quota quote qwerty rabbitmq random range rate rather rbac reach read readable reader readiness readme ready
real really reason receive recognized recommended recreate redacted redirect redis reemplace reemplazar refer reference references refresh
regex region registry reject related relates relationship relative release released releases reload reloader remote remove removed remplace
remplacer remplacez replace replaced replaceme replacement replica replicas replicate repo report reports repos repositories repository
representation representing represents request requester requests require required requirement requirements requires resolve resolved
resource resourcequota resources response rest restart restricted result results retain retention retries return returned returns review
revision revoke rewrite right role rolebinding rolebindings roles romeo root rotate route routes rubygems rule rules runner running runs
runtime safe same sample samples satisfy save scale schedule scheduled scheduler scheduling schema schemas scheme schluessel science scope
scoped scrape script scripts search seaweedfs seccomp second seconds secret secrets section secure security select selected selector
selectors self send sendgrid senha sentry separate series served server servers service serviceaccount servicemonitor services serving
session sets setting settings setup severity shadow shared shell shift shopify short should show side sidecar sierra signed signing similar
simple simply since singleuser singular site sixteen size skip slack sleep slug small smtp socket software some somebody someone something
sonar soon sort source sources space spark spec special specific specification specified specifies specify specs spring stable stack stage
staging stakater standalone standard standards start started starting starts startup state stateful static station status stays step steps
still stop storage store stored strategic strategy stream strict strimzi string strings stripe strong stub stubbed style subject subjects
submits subresources subscription subscriptions subset succeeded success successful successfully such suffix suggestions summary summer
sunshine supabase super superman superset supplied supply support supported supports sure swordfish sync syntax system table tags tailscale
take takes tango tarball target targets task tasks team teams techdocs tekton template templates tempor temporary tenancy tenant tensorboard
tensorboards term terminal termination terms terraform test testing tests text than thanos that their theirs them then there these they
third thirty this those threshold through throw time timeline timeout timestamp timezone title todo token tokens tolerations tool tools
topic topology total tracing traffic trainer training tree trial trigger troque true tutorial twilio type typed types typescript ubuntu
ultra undefined under uniform unique unit unknown unless unrecognized unsafe until update updated updates updating upgrade upload upstream
urls usage used useful user userid username users uses using usually utilization valid validate validating validation value values variable
variables various vars vault verbs vercel verified verify version versioned versions very victor view viewer virtual volume volumes votre
wait waiting wandb want warning watch weak webhook webhooks website week weight weights welcome well were what when where whether which
while whiskey whole whose width wiki wikipedia will windows winter with within without work worker workflow workflows working workload
workloads works world would write writer writing written xgboost xray yaml yankee your yourtoken zero zone zulu
`

interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** The first four letters of each. */
  readonly starts: ReadonlySet<string>
  readonly longest: number
}

let known: Vocabulary | undefined

/**
 * Words as manifests and their examples write them, mostly English, four letters and more: what people put where a token would stand, and what names are made
 * of. Random strings hold such words by chance, so never one alone decides. Built at the first call.
 */
export function vocabulary(): Vocabulary {
  known ??= read(list.trim().split(/\s+/))
  return known
}

function read(words: readonly string[]): Vocabulary {
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  return { words: new Set(words), starts: new Set(words.map((word) => word.slice(0, 4))), longest }
}
