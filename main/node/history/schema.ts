/**
 * The steps from one version of the database to the next; the version is how many were taken
 * (`PRAGMA user_version`). A step that shipped is never changed.
 */
export const migrations: readonly string[] = [
  `create table entry (
    id integer primary key autoincrement,
    key text not null unique,
    at integer not null,
    duration integer not null,
    action text not null,
    title text not null,
    model text not null,
    host text not null,
    phase text not null,
    excerpt text not null
  ) strict;
  create index entry_at on entry (at);
  create table body (
    id integer primary key references entry (id) on delete cascade,
    json text not null
  ) strict;
  create table picture (
    hash text primary key,
    file text not null unique,
    bytes integer not null
  ) strict;
  create table shot (
    entry integer not null references entry (id) on delete cascade,
    position integer not null,
    hash text not null references picture (hash) on delete cascade,
    primary key (entry, position)
  ) strict, without rowid;
  create index shot_hash on shot (hash);
  create virtual table words using fts5 (
    answer, question, about, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  insert into words (words, rank) values ('secure-delete', 1);`,
]

/** What has to go where all of it is to go; in an order that no reference hinders. */
export const tables: readonly string[] = ['words', 'shot', 'picture', 'body', 'entry']

/** The version that this Eyeshot writes. */
export const historyVersion = migrations.length
