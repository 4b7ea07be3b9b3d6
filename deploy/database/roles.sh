#!/usr/bin/env bash
# Runs once, when the database is made: two roles for the server (one owns and migrates, one works), one for Keycloak.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username postgres \
    --set=owner="$JUARA_DATABASE_OWNER_PASSWORD" \
    --set=server="$JUARA_DATABASE_PASSWORD" \
    --set=keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role juara_owner login password :'owner';
create role juara_server login password :'server';
create database juara owner juara_owner;
revoke connect on database juara from public;
grant connect on database juara to juara_server;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
