const list = `
able about above absolute accept accepts access accessible according account acme across action actions active actual adding addition
additional addr address addresses adds adipiscing admin admins admission advanced affinity after again against agent aggregate airflow
alert alerts algorithm alias align allow allowed allows alpha alpine already also always amazon amet analysis annotation annotations
anonymous another anthropic anti apache apikey apis apiserver apiversion application applications applied applies apply appropriate
approval apps architecture argo argocd argoproj args argument arguments array artifact artifactory artifacts assets associated async
atlassian atomic audit auth authenticated authentication authorization auto automated automatic automatically automount autoscaler
autoscaling autumn available avoid await azure back backend backoff backstage backup badge base baseball based bash basic batch batman
bearer because been before behavior behind being below best beta better between biases binary bind binding blob block blog body book
boolean both branch browser browsers bucket buckets budget build built bundle bytes cache call callback called calls camel cannot
capabilities case cases catalog catalogs cause center cert certificate certificates certs change changed changeme changes channel
characters chart check checkout checks child choose chunk claim class clean client clients climate clone cloud cloudflare cluster
clusterrole clusterroles clusters code cohere collection collector color columns command commands comment comments commit common
community company compare compatibility compatible complete completed complex component components compute concepts condition conditions
conf config configmap configmaps configs configuration configurations configure configured confluent connect connection consectetur
console const constraints contact contain container containers containing contains content contents context contributing contributors
control controller conventions conversion convert cookie copy core coreos corp correct correctly corresponding could count create
created creates creating creation credentials cron curl current currently custom customize daemon dashboard dashboards data database
databricks datadog datasource date days deadline debug december deepseek default defaults define defined defines definition definitions
delay delete deleted deletion delta demo dependencies dependency depends deploy deployed deployer deploying deployment deployments
deprecated desc described describes description design desired destination detailed details detect devel developer development device
devops differences different digits directly directories directory disable disabled discovery disk display disruption distributed
distribution docker docs document documentation does doesn dolor domain done doppler double down download downloads dragon drop dummy
duration during each easy echo edge edit editor either elastic election element else email empty enable enabled enables encrypted
encryption endpoint endpoints enforce engine ensure enter enterprise entry entrypoint environment environments envoy envs equal
equivalent error errors escalation even event events eventually ever every evict example examples except exclude exec execute execution
exist existing exists exit expected expired explicit explicitly export exported exporter exports expose exposed expr expressions
extension extensions external extra extract face factor fail failed fails failure fake fallback false fast feature features fetch field
fields figma file filename files filesystem fill filter finalizers find first fixme flag flow folder follow following follows foobar
football force fork form format forward found free friday from frontend full fullname fully function functions future gamma gateway
gateways general generate generated generation generator generic gets getting github gitlab give given global goes good google grace
grafana graph grid groq group groups guest guide handbook handle harbor hard hash hashicorp have head header headers heal health healthz
hello helm help here heroku hidden hide high history hive home hook host hosted hostname hosts hours however href hugging huggingface
hunter icon identifier identity idle ignore ignored iloveyou image images implementation implements implicit import important imported
inception include included includes including index indicates individual infer inference info information infra infrastructure ingress
ingressgateway init initial inject injection input inputs insecure insert inside install installation installed installs instance
instead instructions integer integration intended interface internal interval into invalid ipsum issue issuer issues istio istiod item
items itself january java jenkins jerry jobs join json jupyter jupyterhub just kafka keep kepler keycloak keys kibana kill kind kinds
knative know known kserve kube kubebuilder kubectl kubeflow kubernetes kustomization kustomize label labels langchain langfuse language
large last later latest ldap lead leader least left length letmein letsencrypt letters level library license lifecycle light like limit
limits line linear lines link links linux list listed listen lists live liveness load local localhost locate located location logging
login logo logs loki long longer look lookup lorem lower machine made mail main major make makes making manage managed management
manager manifest manifests manual manually many mapping maps maria mark marketplace masked master match matched matches matching maximum
means medium mega memory merge merged mesh message messages meta metadata method methods metric metrics mgtpe might mine minimal minimum
minio minutes missing mistral mock mode model models modes module modules monday mongodb monitor monitoring monkey more most mount
mounted mounts mozilla much multi multiple must mutating mysql name named names namespace namespaced namespaces native navigate need
needed needs nested netlify network networking never next nexus node nodes none note notebook notebooks notes nothing notion notreal
nowhere null number nvidia oauth obfuscated object objects observability oidc omit onboarding once ones only onto opaque open openai
openmetadata openshift operate operation operations operator operatorgroup operators option optional options oracle order organization
orgs original other otherwise output outside over overlay overlays override overrides overview owner package packages page pairs
parameter parameters params parent parse parsed parser part partitions party pass passed passwd password paste patch patches path paths
pattern percentage performance period permanent permissions perplexity persistence persistent personal phase pinecone pipeline pipelines
place placeholder plain plan plane platform please plugin plugins plural pods point pointers policies policy pool port ports positive
possible post postgres postgresql power prefer preference preferred prefix prerequisites present preserve prevent previous primary
princess principals print printer priority private privilege privileged probe process prod product production profile profiles progress
project projects prometheus promise properties property protocol provide provided provider providers provides provisioner prow proxy
prune public publish pull purpose push pypi python quay query quota quote qwerty rabbitmq random range rate rather rbac reach read
readable reader readiness readme ready real reason receive recognized recommended recreate redacted redirect redis refer reference
references refresh regex region registry reject related relates relationship relative release released releases reload reloader remote
remove removed replace replaced replaceme replacement replica replicas replicate repo report reports repos repositories repository
representation representing represents request requester requests require required requirement requirements requires resolve resolved
resource resourcequota resources response rest restart restricted result results retain retention retries return returned returns review
revision revoke rewrite right role rolebinding rolebindings roles root rotate route routes rubygems rule rules runner running runs
runtime safe same sample samples satisfy save scale schedule scheduled scheduler scheduling schema schemas scheme science scope scoped
scrape script scripts search seaweedfs seccomp second seconds secret secrets section secure security select selected selector selectors
self send sendgrid sentry separate series served server servers service serviceaccount servicemonitor services serving session sets
setting settings setup severity shadow shared shell shift shopify short should show side sidecar signed signing similar simple simply
since singleuser singular site sixteen size skip slack sleep slug small smtp socket software some something sonar sort source sources
space spark spec special specific specification specified specifies specify specs spring stable stack stage staging stakater standalone
standard standards start started starting starts startup state stateful static station status step steps still stop storage store stored
strategic strategy stream strict strimzi string strings stripe strong stub style subject subjects submits subresources subscription
subscriptions subset succeeded success successful successfully such suffix suggestions summary summer sunshine supabase super superman
superset support supported supports sure sync syntax system table tags tailscale take takes tarball target targets task tasks team teams
techdocs tekton template templates temporary tenancy tenant tensorboard tensorboards term terminal termination terms terraform test
testing tests text than thanos that their them then there these they third thirty this those threshold through throw time timeline
timeout timestamp timezone title todo token tokens tolerations tool tools topic topology total tracing traffic trainer training tree
trial trigger true twilio type typed types typescript ubuntu ultra undefined under unique unit unknown unless unrecognized unsafe until
update updated updates updating upgrade upload upstream urls usage used useful user userid username users uses using usually utilization
valid validate validating validation value values variable variables various vars vault verbs vercel verified verify version versioned
versions very view viewer virtual volume volumes wait wandb want warning watch weak webhook webhooks website week weight weights welcome
well were what when where whether which while whole whose width wiki wikipedia will windows winter with within without work worker
workflow workflows working workload workloads works world would write writer writing written xgboost yaml your yourtoken zero zone
`

interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** The first four letters of each. */
  readonly starts: ReadonlySet<string>
  readonly longest: number
}

let known: Vocabulary | undefined

/**
 * English as manifests and their examples write it, four letters and more: what people put where a token would stand, and what names are made
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
