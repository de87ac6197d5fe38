import { expect, test } from 'vitest'
import { fullReport, placeOf, sampleFinding, sampleReport } from '../testing/sample-report.ts'
import { text, untrusted } from '../types/text.ts'
import { renderAsJunit } from './junit.ts'

test('a suite per file: failures block, the rest passes or is skipped, failed gaps are errors', () => {
  expect(renderAsJunit(fullReport(), [], {})).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="kubelatch" tests="6" failures="1" errors="1">
      <testsuite name="big.yaml" tests="1" failures="0" errors="1" skipped="0">
        <testcase classname="big.yaml" name="not checked: time-limit at line 3"><error type="time-limit" message="Reading took longer than 10 seconds."></error></testcase>
      </testsuite>
      <testsuite name="charts/web/values.yaml" tests="1" failures="0" errors="0" skipped="1">
        <testcase classname="charts/web/values.yaml" name="not checked: chart-not-rendered"><skipped type="chart-not-rendered" message="The chart &quot;web&quot; is not rendered."></skipped></testcase>
      </testsuite>
      <testsuite name="apps/shop/config.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase classname="apps/shop/config.yaml" name="immutable-removed: Deployment web at 7:1"><system-out>notice: The Secret &quot;db-logins&quot; does not exist in this unit: the Pod cannot start.&#10;apps/shop/config.yaml:7:1&#10;Name an existing Secret, such as &quot;db-login&quot;.&#10;apps/shop/old.yaml:9 (before): It was set here.</system-out></testcase>
      </testsuite>
      <testsuite name="apps/shop/deployment.yaml" tests="3" failures="1" errors="0" skipped="1">
        <testcase classname="apps/shop/deployment.yaml" name="dangling-reference: Deployment web at 24:23"><failure type="error" message="The Secret &quot;db-logins&quot; does not exist in this unit: the Pod cannot start.">apps/shop/deployment.yaml:24:23&#10;Name an existing Secret, such as &quot;db-login&quot;.&#10;apps/shop/secret.yaml:4: The nearest name is here.</failure></testcase>
        <testcase classname="apps/shop/deployment.yaml" name="secret-in-env: Deployment web at 30:1"><system-out>warning: Every child process inherits it.&#10;apps/shop/deployment.yaml:30:1&#10;Name an existing Secret, such as &quot;db-login&quot;.</system-out></testcase>
        <testcase classname="apps/shop/deployment.yaml" name="dangling-reference: Deployment web at 70:1"><skipped type="exempt" message="dangling-reference: made by the operator (config, until 2027-01-01)">The Secret &quot;db-logins&quot; does not exist in this unit: the Pod cannot start.</skipped></testcase>
      </testsuite>
    </testsuites>
    "
  `)
})

test('a clean run has one case that passed', () => {
  expect(renderAsJunit(sampleReport(), [], {})).toContain('<testsuites name="kubelatch" tests="1" failures="0" errors="0">')
})

test('what blocks is told by the policy', () => {
  const report = sampleReport({ findings: [sampleFinding({ severity: 'warning' })] })
  expect(renderAsJunit(report, [], {})).toContain('failures="0"')
  expect(renderAsJunit(report, [], { blocks: () => true })).toContain('<failure type="warning"')
})

test('markup, quotes and characters that XML has no means for', () => {
  const finding = sampleFinding({ place: placeOf('a"<&>\'.yaml'), message: text`${untrusted(']]>\u0000\uFFFF\uD800 ##[group]')}` })
  const xml = renderAsJunit(sampleReport({ findings: [finding] }), [], {})
  expect(xml).toContain('classname="a&quot;&lt;&amp;&gt;&apos;.yaml"')
  expect(xml).toContain('message="&quot;]]&gt;\\u0000\\uFFFF\\uD800 #&#35;[group]&quot;"')
})
