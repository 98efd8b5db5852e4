// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/edittargetjob.h"

#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/schemarequest.h"
#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"

namespace penstock {

EditTargetJob::EditTargetJob(Client &client, const Query &query, int statement, Flavour flavour, QObject *parent)
    : Job(parent), m_client(&client), m_flavour(flavour)
{
    const QList<Statement> &statements = query.script.statements();
    const int index = statement - query.firstStatement;
    if (index < 0 || index >= statements.size()) {
        refuse(tr("It is not known which statement this table answers."));
        return;
    }
    if (flavour != Flavour::V1 && flavour != Flavour::V2) {
        refuse(tr("Points can be edited on InfluxDB 1.x and 2.x: other servers delete none."));
        return;
    }
    const Result<SourceName> source = pointsOf(statements[index]);
    if (!source) {
        refuse(source.error().message);
        return;
    }
    m_database = source->database.isEmpty() ? query.database : source->database;
    m_policy = source->policy.isEmpty() && source->database.isEmpty() ? query.retentionPolicy : source->policy;
    m_target.measurement = source->measurement;
    m_target.database = m_database;
    m_target.retentionPolicy = m_policy;
    if (m_database.isEmpty()) {
        refuse(tr("It is not known which database the rows are of."));
        return;
    }
    askForKeys(m_database, m_policy);
}

EditTargetJob::~EditTargetJob()
{
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
    }
}

void EditTargetJob::abort()
{
    if (m_job)
        m_job->cancel();
}

void EditTargetJob::refuse(const QString &why)
{
    fail(failure(Error::Kind::BadInput, why).error());
}

/// A client that goes takes its jobs with it.
void EditTargetJob::watch(Job *job)
{
    m_job = job;
    connect(job, &QObject::destroyed, this, [this] {
        if (isRunning() && !m_client)
            fail(failure(Error::Kind::Network, tr("The connection was closed.")).error());
    });
}

void EditTargetJob::askForKeys(const QString &database, const QString &policy)
{
    QString from = quoteIdentifier(m_target.measurement);
    if (!policy.isEmpty())
        from = quoteIdentifier(policy) + u'.' + from;
    Query query;
    query.script = Script(QStringLiteral("SHOW TAG KEYS FROM %1; SHOW FIELD KEYS FROM %1").arg(from));
    query.database = database;
    QueryJob *const job = m_client->query(query);
    watch(job);
    connect(job, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { m_keys.append(*batch); });
    connect(job, &Job::finished, this, [this, job] {
        if (!isRunning())
            return;
        if (job->state() != State::Succeeded) {
            fail(job->error());
            return;
        }
        takeKeys();
    });
}

void EditTargetJob::takeKeys()
{
    for (const Batch::Note &note : m_keys.notes()) {
        if (note.severity == Batch::Note::Severity::Error) {
            refuse(note.text);
            return;
        }
    }
    for (const ResultSet::Entry &entry : m_keys.entries()) {
        const Table &table = *entry.table;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (const QString tag = cellText(table, QStringLiteral("tagKey"), row); !tag.isEmpty())
                m_target.tags += tag;
            const QString field = cellText(table, QStringLiteral("fieldKey"), row);
            QStringList &types = m_target.fields[field];
            if (field.isEmpty())
                m_target.fields.remove(field);
            else if (const QString type = cellText(table, QStringLiteral("fieldType"), row); !types.contains(type))
                types += type;
        }
    }
    if (m_target.fields.isEmpty())
        refuse(tr("The server does not tell the fields of “%1”.").arg(m_target.measurement));
    else if (m_flavour == Flavour::V2)
        askForMapping();
    else
        succeed();
}

void EditTargetJob::askForMapping()
{
    AdminJob *const job = m_client->administer({.kind = AdminRequest::Kind::ListMappings});
    watch(job);
    connect(job, &Job::finished, this, [this, job] {
        if (!isRunning())
            return;
        if (job->state() == State::Succeeded)
            takeMapping(*job);
        else
            fail(job->error());
    });
}

void EditTargetJob::takeMapping(const AdminJob &job)
{
    QString bucket;
    for (const ResultSet::Entry &entry : job.rows().entries()) {
        const Table &table = *entry.table;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const bool isMeant = m_policy.isEmpty()
                                     ? cellText(table, QStringLiteral("default"), row) == u"true"
                                     : cellText(table, QStringLiteral("retention_policy"), row) == m_policy;
            if (isMeant && cellText(table, QStringLiteral("database"), row) == m_database)
                bucket = cellText(table, QStringLiteral("bucketID"), row);
        }
    }
    if (bucket.isEmpty())
        refuse(tr("It is not known which bucket the database “%1” is: no mapping says so.").arg(m_database));
    else
        askForBucket(bucket);
}

void EditTargetJob::askForBucket(const QString &id)
{
    SchemaJob *const job = m_client->schema({.kind = SchemaRequest::Kind::Databases});
    watch(job);
    connect(job, &Job::finished, this, [this, job, id] {
        if (!isRunning())
            return;
        if (job->state() != State::Succeeded) {
            fail(job->error());
            return;
        }
        const Table &buckets = job->table();
        for (std::size_t row = 0; row < buckets.rowCount(); ++row) {
            if (cellText(buckets, QStringLiteral("id"), row) == id) {
                m_target.database = cellText(buckets, QStringLiteral("name"), row);
                m_target.retentionPolicy.clear();
                succeed();
                return;
            }
        }
        refuse(tr("The bucket that is mapped to the database “%1” is not in the server's list.").arg(m_database));
    });
}

} // namespace penstock
