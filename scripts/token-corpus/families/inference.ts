import { marvin32 } from '../checksums.ts'
import { type Draw, fill, uuid } from '../draw.ts'
import { type Family, made, named, shape } from '../family.ts'

/** tokens.md 2a: inference and machine learning. */
export const inferenceFamilies: readonly Family[] = [
  shape(1, 'hugging-face-user', 'hf_{letter:34}', 'HF_TOKEN', /Hugging Face/),
  shape(2, 'hugging-face-organisation', 'api_org_{letter:34}', 'HUGGING_FACE_HUB_TOKEN', /Hugging Face/),
  shape(3, 'nvidia', 'nvapi-{url64:64}', 'NVIDIA_API_KEY', /NVIDIA|NGC/),
  made(4, 'ngc-legacy', 'NGC_API_KEY', /NVIDIA|NGC/, ngcLegacy, { proof: 'structure' }),
  shape(6, 'wandb-v1', 'wandb_v1_{alnum:22}_{alnum:54}', 'WANDB_API_KEY', /Weights/),
  named(7, 'wandb-legacy', '{hex:40}', 'WANDB_API_KEY', /Weights/),
  shape(8, 'openai-project', 'sk-proj-{url64:74}T3BlbkFJ{url64:74}', 'OPENAI_API_KEY', /OpenAI/),
  shape(8, 'openai-service-account', 'sk-svcacct-{url64:74}T3BlbkFJ{url64:74}', 'OPENAI_API_KEY', /OpenAI/),
  shape(8, 'openai-service-account-58', 'sk-svcacct-{url64:58}T3BlbkFJ{url64:58}', 'OPENAI_API_KEY', /OpenAI/),
  shape(8, 'openai-admin', 'sk-admin-{url64:58}T3BlbkFJ{url64:58}', 'OPENAI_ADMIN_KEY', /OpenAI/),
  shape(8, 'openai-project-20', 'sk-proj-{url64:20}T3BlbkFJ{url64:20}', 'OPENAI_API_KEY', /OpenAI/),
  shape(9, 'openai-legacy', 'sk-{alnum:20}T3BlbkFJ{alnum:20}', 'OPENAI_API_KEY', /OpenAI/),
  shape(10, 'anthropic', 'sk-ant-api03-{url64:93}AA', 'ANTHROPIC_API_KEY', /Anthropic/),
  shape(10, 'anthropic-admin', 'sk-ant-admin01-{url64:93}AA', 'ANTHROPIC_ADMIN_KEY', /Anthropic/),
  shape(11, 'anthropic-oauth', 'sk-ant-oat01-{url64:93}AA', 'CLAUDE_CODE_OAUTH_TOKEN', /Anthropic/),
  shape(12, 'groq', 'gsk_{alnum:20}WGdyb3FY{alnum:24}', 'GROQ_API_KEY', /Groq/),
  shape(13, 'replicate', 'r8_{alnum:37}', 'REPLICATE_API_TOKEN', /Replicate/),
  shape(14, 'xai', 'xai-{alnum:80}', 'XAI_API_KEY', /xAI/i),
  shape(15, 'openrouter', 'sk-or-v1-{hex:64}', 'OPENROUTER_API_KEY', /OpenRouter/),
  shape(16, 'perplexity', 'pplx-{alnum:48}', 'PERPLEXITY_API_KEY', /Perplexity/),
  named(17, 'deepseek', 'sk-{hex:32}', 'DEEPSEEK_API_KEY', /DeepSeek/),
  named(18, 'mistral', '{alnum:32}', 'MISTRAL_API_KEY', /Mistral/),
  named(19, 'cohere', '{alnum:40}', 'COHERE_API_KEY', /Cohere/),
  shape(20, 'together', 'tgp_v1_{url64:43}', 'TOGETHER_API_KEY', /Together/),
  shape(21, 'fireworks', 'fw_{alnum:24}', 'FIREWORKS_API_KEY', /Fireworks/),
  shape(22, 'cerebras', 'csk-{low:48}', 'CEREBRAS_API_KEY', /Cerebras/),
  shape(23, 'friendli', 'flp_{alnum:46}', 'FRIENDLI_TOKEN', /Friendli/),
  named(24, 'baseten', '{alnum:8}.{alnum:32}', 'BASETEN_API_KEY', /Baseten/),
  shape(25, 'runpod', 'rpa_{up:40}{alnum:6}', 'RUNPOD_API_KEY', /RunPod/i),
  named(26, 'vast', '{hex:64}', 'VAST_API_KEY', /Vast/),
  shape(27, 'langsmith-personal', 'lsv2_pt_{hex:32}_{hex:10}', 'LANGSMITH_API_KEY', /LangSmith/),
  shape(27, 'langsmith-service', 'lsv2_sk_{hex:32}_{hex:10}', 'LANGCHAIN_API_KEY', /LangSmith/),
  shape(28, 'langfuse', 'sk-lf-{uuid}', 'LANGFUSE_SECRET_KEY', /Langfuse/),
  shape(29, 'pinecone', 'pcsk_{alnum:5-6}_{alnum:63}', 'PINECONE_API_KEY', /Pinecone/),
  shape(30, 'elevenlabs', 'sk_{hex:48}', 'ELEVENLABS_API_KEY', /ElevenLabs/),
  shape(31, 'jina', 'jina_{alnum:60}', 'JINA_API_KEY', /Jina/),
  named(32, 'voyage', 'pa-{url64:43}', 'VOYAGE_API_KEY', /Voyage/),
  shape(33, 'tavily', 'tvly-{alnum:32}', 'TAVILY_API_KEY', /Tavily/),
  shape(33, 'tavily-development', 'tvly-dev-{alnum:32}', 'TAVILY_API_KEY', /Tavily/),
  shape(34, 'firecrawl', 'fc-{hex:32}', 'FIRECRAWL_API_KEY', /Firecrawl/),
  shape(35, 'llamacloud', 'llx-{url64:48}', 'LLAMA_CLOUD_API_KEY', /Llama/),
  made(
    36,
    'google-api-key',
    'GEMINI_API_KEY',
    /Google|Gemini/,
    (draw) => `AIzaSy${draw.pick(['A', 'B', 'C', 'D'])}${fill('{url64:32}', draw)}`,
  ),
  shape(36, 'google-express', 'AQ.Ab8RN6{url64:44}', 'GEMINI_API_KEY', /Google|Gemini/),
  named(37, 'stability', 'sk-{alnum:48}', 'STABILITY_API_KEY', /Stability/),
  named(38, 'moonshot', 'sk-{alnum:48}', 'MOONSHOT_API_KEY', /Moonshot|Kimi/),
  shape(39, 'minimax', 'sk-api-{url64:119}', 'MINIMAX_API_KEY', /MiniMax/),
  named(40, 'zhipu', '{hex:32}.{alnum:16}', 'ZAI_API_KEY', /Zhipu|Z\.ai/),
  named(41, 'ollama', '{hex:32}.{url64:24}', 'OLLAMA_API_KEY', /Ollama/),
  named(42, 'assemblyai', '{low:32}', 'ASSEMBLYAI_API_KEY', /AssemblyAI/),
  named(42, 'deepgram', '{hex:40}', 'DEEPGRAM_API_KEY', /Deepgram/),
  made(43, 'bedrock-long', 'AWS_BEARER_TOKEN_BEDROCK', /Bedrock/, bedrockLong, { proof: 'structure', flips: [4, 20] }),
  made(44, 'bedrock-short', 'AWS_BEARER_TOKEN_BEDROCK', /Bedrock/, bedrockShort, { proof: 'structure' }),
  made(45, 'azure-annotated', 'AZURE_OPENAI_API_KEY', /Azure/, annotatedKey, { proof: 'checksum' }),
  shape(46, 'databricks', 'dapi{hex:32}', 'DATABRICKS_TOKEN', /Databricks/),
  shape(46, 'databricks-numbered', 'dapi{hex:32}-{digit:1}', 'DATABRICKS_TOKEN', /Databricks/),
]

function ngcLegacy(draw: Draw): string {
  for (;;) {
    const value = Buffer.from(`${fill('{low:26}', draw)}:${uuid(draw)}`).toString('base64')
    if (/^[A-Za-z0-9]{84}$/.test(value)) return value
  }
}

function bedrockLong(draw: Draw): string {
  const body = fill('BedrockAPIKey-{low:4}-at-{digit:12}:{b64:60}', draw)
  return `ABSK${Buffer.from(body).toString('base64')}`
}

function bedrockShort(draw: Draw): string {
  const credential = fill('ASIA{b32:16}%2F20260630%2Fus-east-1%2Fbedrock%2Faws4_request', draw)
  const query = [
    'Action=CallWithBearerToken',
    'X-Amz-Algorithm=AWS4-HMAC-SHA256',
    `X-Amz-Credential=${credential}`,
    'X-Amz-Date=20260630T230000Z',
    'X-Amz-Expires=43200',
    `X-Amz-Security-Token=${fill('IQoJb3JpZ2lu{alnum:120}', draw)}`,
    `X-Amz-Signature=${fill('{hex:64}', draw)}`,
    'X-Amz-SignedHeaders=host',
    'Version=1',
  ]
  return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query.join('&')}`).toString('base64')}`
}

/** 52 of base62, `JQQJ99`, year and month, 12 reserved by the platform, 4 by the provider, its signature, and the first three bytes of Marvin32. */
function annotatedKey(draw: Draw): string {
  const provider = draw.pick(['AZCS', 'AZDO', 'AZAC', 'AZMP', 'AZEG'])
  for (;;) {
    const head = fill(`{alnum:52}JQQJ99B${draw.pick(['A', 'B', 'C', 'F', 'L'])}{alnum:12}{alnum:4}${provider}`, draw)
    if (head.length !== 80) throw new Error('an annotated key has 84 characters')
    const check = Buffer.alloc(4)
    check.writeUInt32LE(marvin32(Buffer.from(head, 'base64'), 'Default0'))
    const value = head + check.subarray(0, 3).toString('base64')
    if (/^[A-Za-z0-9]{84}$/.test(value)) return value
  }
}
