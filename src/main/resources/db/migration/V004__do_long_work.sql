create table scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

create table job (
    id         uuid primary key,
    kind       text        not null,
    parameters jsonb       not null,
    issuer     text        not null,
    subject    text        not null,
    state      text        not null default 'waiting',
    done       bigint      not null default 0,
    total      bigint,
    result     jsonb,
    failure    jsonb,
    made_at    timestamptz not null default now(),
    began_at   timestamptz,
    ended_at   timestamptz,
    cancel_asked boolean   not null default false
);
create index job_of_a_person on job (issuer, subject, made_at desc);
