/** Colours and measures of GitHub's light theme (Primer). */
export const pageStyle = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1f2328;font:14px/1.5 "Liberation Sans",Arial,sans-serif}
main{max-width:920px;margin:0 auto;padding:24px}
h1{font-size:26px;font-weight:400;margin:0 0 8px}
.number,.faint{color:#59636e;font-weight:400}
code,pre,.diff{font:12px/20px "Liberation Mono",monospace}
code{background:#818b981f;border-radius:6px;padding:2px 5px}
pre{background:#f6f8fa;border-radius:6px;padding:12px;overflow:auto;margin:8px 0}
p{margin:8px 0}
a{color:#0969da;text-decoration:none}
sub{font-size:11px;color:#59636e;vertical-align:baseline}
sub code{font-size:11px}
.meta{color:#59636e;border-bottom:1px solid #d1d9e0;padding-bottom:16px;margin-bottom:20px}
.meta b{color:#1f2328}
.state{color:#fff;border-radius:2em;padding:5px 12px;margin-right:6px;background:#1f883d}
.state.closed{background:#cf222e}.state.merged{background:#8250df}
.event{color:#59636e}.event b,.by b{color:#1f2328}
.avatar{display:inline-block;width:22px;height:22px;line-height:22px;border-radius:50%;text-align:center;background:#ddf4ff;color:#0969da;font-size:12px;font-weight:700}
.avatar.app{border-radius:6px;background:#1f2328;color:#fff}
.badge{border:1px solid #d1d9e0;border-radius:2em;padding:0 7px;font-size:12px;color:#59636e;margin-left:4px}
.thread,.comment{border:1px solid #d1d9e0;border-radius:6px;margin:12px 0;background:#fff}
.thread>header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;padding:8px 12px}
.thread>header code{background:none;padding:0}
.comments{padding:4px 12px}
.comments .comment{border:0;margin:4px 0}
.by{margin:0;color:#59636e;padding:8px 12px}
.comments .by{padding:6px 0 0}
.comment>.by{border-bottom:1px solid #d1d9e0;background:#f6f8fa;border-radius:6px 6px 0 0}
.comments .comment>.by{border:0;background:none}
.body{padding:4px 12px 8px}
.comments .body{padding:0 0 4px}
.minimized{color:#59636e;padding:8px 12px}
.diff{width:100%;border-collapse:collapse;white-space:pre-wrap}
.diff td{padding:0 8px;vertical-align:top}
.diff .at{width:44px;text-align:right;color:#59636e}
.diff .sign{width:20px;padding-right:0}
tr.added{background:#dafbe1}tr.added .at{background:#aceebb}
tr.removed{background:#ffebe9}tr.removed .at{background:#ffcecb}
.suggestion{border:1px solid #d1d9e0;border-radius:6px;margin:8px 0}
.suggestion p{margin:0;padding:6px 12px;color:#59636e;font-size:12px}
.suggestion .diff{border-top:1px solid #d1d9e0;border-bottom:1px solid #d1d9e0}
.suggestion .apply{text-align:right}
.button{border:1px solid #d1d9e0;border-radius:6px;padding:3px 10px;background:#f6f8fa;color:#1f2328}
.body table:not(.diff){border-collapse:collapse;margin:8px 0}
.body th,.body table:not(.diff) td{border:1px solid #d1d9e0;padding:4px 10px;text-align:left}
ul,ol{margin:6px 0;padding-left:24px}
blockquote{margin:8px 0;padding-left:12px;border-left:4px solid #d1d9e0;color:#59636e}
`
