# syntax=docker/dockerfile:1
# One image, one program. Data lies in /data; all settings are in rundtisch.default.toml.

FROM node:22-bookworm-slim AS packages
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev

FROM rust:1.95-bookworm AS build
WORKDIR /source
COPY --from=packages /usr/local/bin/node /usr/local/bin/node
COPY --from=packages /source/node_modules node_modules
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/source/target \
    cargo build --locked --profile dist \
    && install -D --target-directory=/image target/dist/rundtisch LICENSE \
    && node .ci/third-party.mjs texts >/image/THIRD-PARTY

FROM debian:bookworm-slim
LABEL org.opencontainers.image.title="Rundtisch" \
      org.opencontainers.image.description="The consultation service of a municipality" \
      org.opencontainers.image.licenses="EUPL-1.2"
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data rundtisch \
    && install --directory --owner=rundtisch --mode=700 /data
COPY --from=build /image/rundtisch /usr/local/bin/rundtisch
COPY --from=build /image/LICENSE /image/THIRD-PARTY /usr/share/doc/rundtisch/

ENV RUNDTISCH_LISTEN=0.0.0.0:8080 \
    RUNDTISCH_DATA_DIR=/data
USER rundtisch
WORKDIR /data
VOLUME /data
EXPOSE 8080
# No HEALTHCHECK: who runs the container asks /health/live and /health/ready.
ENTRYPOINT ["rundtisch"]
CMD ["serve"]
