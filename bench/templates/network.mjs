import { head, lines } from './lines.mjs'

export function service(app, draw) {
  return `${head('v1', 'Service', app, draw)}
spec:
  type: ${draw.pick(['ClusterIP', 'ClusterIP', 'ClusterIP', 'NodePort', 'LoadBalancer'])}
  selector:
    app.kubernetes.io/name: ${app.name}
  ports:
    - name: http
      port: 80
      targetPort: http
${draw.maybe(0.3, '    - name: metrics\n      port: 9090\n      targetPort: metrics\n')}`
}

export function ingress(app, draw) {
  const rule = () => `    - host: ${draw.word()}.${app.domain}
      http:
        paths:
          - path: /${draw.word()}
            pathType: ${draw.pick(['Prefix', 'Exact'])}
            backend:
              service:
                name: ${app.name}
                port:
                  name: http`
  return `${lines(head('networking.k8s.io/v1', 'Ingress', app, draw), 'spec:', '  rules:', draw.times(1, 5, rule))}
  tls:
    - hosts:
        - ${app.name}.${app.domain}
      secretName: ${app.name}-tls
`
}

export function networkPolicy(app, draw) {
  return `${head('networking.k8s.io/v1', 'NetworkPolicy', app, draw, `${app.name}-ingress`)}
spec:
  podSelector:
    matchLabels: {app.kubernetes.io/name: ${app.name}}
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: ${draw.word()}
      ports:
        - {protocol: TCP, port: ${app.port}}
`
}

export function autoscaler(app, draw) {
  return `${head('autoscaling/v2', 'HorizontalPodAutoscaler', app, draw)}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${app.name}}
  minReplicas: ${draw.int(1, 3)}
  maxReplicas: ${draw.int(4, 40)}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: ${draw.int(40, 95)}}
`
}

export function disruptionBudget(app, draw) {
  return `${head('policy/v1', 'PodDisruptionBudget', app, draw)}
spec:
  ${draw.pick(['minAvailable', 'maxUnavailable'])}: ${draw.pick(['1', '50%'])}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${app.name}
`
}

export function claim(app, draw) {
  return `${head('v1', 'PersistentVolumeClaim', app, draw, `${app.name}-${draw.word()}`)}
spec:
  accessModes:
    - ${draw.pick(['ReadWriteOnce', 'ReadWriteMany'])}
  resources:
    requests:
      storage: ${draw.int(1, 500)}Gi
`
}
