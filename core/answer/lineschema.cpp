// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/lineschema.h"

#include "core/async/result.h"
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/result/table.h"

namespace penstock {

LineSchema::LineSchema(Client &client, const QString &database, QObject *parent) : Job(parent)
{
    const QPointer<Client> asked(&client);
    ask(client.schema({.kind = SchemaRequest::Kind::TagKeys, .database = database}),
        [this, asked, database](const Table &tags) {
            takeTags(tags);
            if (!asked)
                return failAsClosed();
            ask(asked->schema({.kind = SchemaRequest::Kind::FieldKeys, .database = database, .everyPolicy = true}),
                [this](const Table &types) {
                    takeTypes(types);
                    succeed();
                });
        });
}

LineSchema::~LineSchema()
{
    if (m_job)
        m_job->cancel();
}

void LineSchema::abort()
{
    if (m_job)
        m_job->cancel();
}

void LineSchema::ask(SchemaJob *job, const std::function<void(const Table &)> &take)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job, take] {
        if (job->state() == Job::State::Succeeded)
            take(job->table());
        else if (job->state() == Job::State::Failed)
            fail(job->error());
        else
            cancel();
    });
    connect(job, &QObject::destroyed, this, [this] {
        if (!m_job) // no other has been asked
            failAsClosed();
    });
}

void LineSchema::failAsClosed()
{
    fail(failure(Error::Kind::Network, tr("The connection was closed.")).error());
}

/// name, measurement
void LineSchema::takeTags(const Table &keys)
{
    for (std::size_t row = 0; keys.columnCount() > 1 && row < keys.rowCount(); ++row) {
        const QString measurement = toText(keys.column(1), row);
        const QString name = toText(keys.column(0), row);
        m_tags[measurement] += name;
        m_names[measurement] += name;
    }
}

/// name, type, measurement
void LineSchema::takeTypes(const Table &keys)
{
    for (std::size_t row = 0; keys.columnCount() > 2 && row < keys.rowCount(); ++row) {
        const QString type = toText(keys.column(1), row);
        const QString measurement = toText(keys.column(2), row);
        auto &types = m_types[measurement];
        const QString name = toText(keys.column(0), row);
        m_names[measurement] += name;
        if (m_tags.value(measurement).contains(name))
            m_shared[measurement] += name;
        if (type == QStringLiteral("float")) // also beside integers: of old shards
            types.insert(name, ColumnType::Float);
        else if (type == QStringLiteral("integer") && !types.contains(name))
            types.insert(name, ColumnType::Integer);
    }
}

void LineSchema::refine(LineStyle *style, const QStringList &offered, const QStringList &proposed) const
{
    style->typesOf = m_types;
    style->sharedOf = m_shared;
    style->namesOf = m_names;
    if (!style->points.measurement.isEmpty()) // whatever it is called there: the choice is all there is
        return;
    QStringList &chosen = style->points.tagColumns;
    style->tagsOf = m_tags;
    for (QStringList &tags : style->tagsOf) {
        tags.removeIf([&](const QString &name) { return offered.contains(name) && !chosen.contains(name); });
    }
    chosen.removeIf([&proposed](const QString &name) { return proposed.contains(name); });
}

} // namespace penstock
