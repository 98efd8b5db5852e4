// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyplanjob.h"

#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/shardlayoutjob.h"
#include "core/client/talk/answertable.h"
#include "core/copying/copyobstacles.h"
#include "core/copying/copystatement.h"

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

const QString name = QStringLiteral("name");

bool tellsItsData(Flavour flavour)
{
    return flavour == Flavour::V1 || flavour == Flavour::V2 || flavour == Flavour::V3 ||
           flavour == Flavour::V3Distributed || flavour == Flavour::Unknown;
}

/// The least time of the rows, or the greatest.
std::optional<std::int64_t> edgeOf(const Batch &batch, std::optional<std::int64_t> edge, bool isLast)
{
    for (const Batch::Fragment &fragment : batch.fragments) {
        const auto column = fragment.rows.findRole(ColumnRole::Time);
        for (std::size_t row = 0; column && row < fragment.rows.rowCount(); ++row) {
            const std::int64_t time = fragment.rows.column(*column).integer(row);
            edge = isLast ? std::max(edge.value_or(time), time) : std::min(edge.value_or(time), time);
        }
    }
    return edge;
}

} // namespace

CopyPlanJob::CopyPlanJob(Client &source, const Target &target, const CopyWish &wish, bool counts, QObject *parent)
    : Job(parent), m_source(source), m_target(target), m_wish(wish), m_counts(counts)
{
    m_plan.flavour = source.settings().flavour();
    if (!tellsItsData(m_plan.flavour)) {
        fail(
            {Error::Kind::BadInput,
             tr("%1 takes data as InfluxDB does, but does not tell what it holds as InfluxDB does, so that nothing can "
                "be copied from it.")
                 .arg(flavourName(m_plan.flavour)),
             {},
             {}});
        return;
    }
    if (isVersion1())
        askPolicies();
    else
        askMeasurements();
}

void CopyPlanJob::abort()
{
    delete m_job;
    m_job = nullptr;
}

bool CopyPlanJob::isVersion1() const
{
    return m_plan.flavour == Flavour::V1 || m_plan.flavour == Flavour::Unknown;
}

CopyPart *CopyPlanJob::find(const QString &measurement)
{
    const auto part = std::ranges::find(m_plan.parts, measurement, &CopyPart::measurement);
    return part == m_plan.parts.end() ? nullptr : &*part;
}

void CopyPlanJob::ask(Client &client, const SchemaRequest &request, bool isNeeded, const Then &then)
{
    SchemaJob *job = client.schema(request);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, isNeeded, then] {
        m_job = nullptr;
        if (job->state() == State::Succeeded || !isNeeded)
            then(*job);
        else
            fail(job->error());
    });
}

/// Each policy of 1.x holds points of its own, and a question is about one of them.
void CopyPlanJob::askPolicies()
{
    SchemaRequest request;
    request.kind = Kind::RetentionPolicies;
    request.database = m_wish.database;
    ask(m_source, request, true, [this](const SchemaJob &job) {
        QStringList others;
        bool isThere = false;
        for (const SchemaItem &item : job.items()) {
            const bool isIt = m_wish.retentionPolicy.isEmpty() ? item.isDefault : item.name == m_wish.retentionPolicy;
            isThere = isThere || isIt;
            if (!isIt)
                others += item.name;
        }
        if (!isThere) {
            fail({Error::Kind::NotFound,
                  m_wish.retentionPolicy.isEmpty()
                      ? tr("There is no database “%1” at the source, or it has no retention policy.")
                            .arg(m_wish.database)
                      : tr("The database “%1” has no retention policy “%2”.")
                            .arg(m_wish.database, m_wish.retentionPolicy),
                  {},
                  {}});
            return;
        }
        if (!others.isEmpty())
            m_plan.notes += tr("The database has other retention policies, whose points are not copied with this one: "
                               "%1. Copy each by itself.")
                                .arg(others.join(QStringLiteral(", ")));
        askShards();
    });
}

void CopyPlanJob::askShards()
{
    ShardLayoutJob *job = m_source.shardLayout(m_wish.database, m_wish.retentionPolicy);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        m_plan.shards = job->layout();
        askMeasurements();
    });
}

void CopyPlanJob::askMeasurements()
{
    SchemaRequest request;
    request.kind = Kind::Measurements;
    request.database = m_wish.database;
    ask(m_source, request, true, [this](const SchemaJob &job) { takeMeasurements(job); });
}

void CopyPlanJob::takeMeasurements(const SchemaJob &job)
{
    QStringList all;
    for (const SchemaItem &item : job.items())
        all += item.name;
    for (const QString &wanted : m_wish.measurements) {
        if (all.contains(wanted))
            continue;
        fail({Error::Kind::NotFound,
              tr("The database “%1” has no measurement “%2”.").arg(m_wish.database, wanted),
              {},
              {}});
        return;
    }
    for (const QString &measurement : m_wish.measurements.isEmpty() ? all : m_wish.measurements)
        m_plan.parts += CopyPart{measurement};
    if (m_plan.parts.isEmpty()) {
        m_plan.notes += tr("The database “%1” has no measurements.").arg(m_wish.database);
        succeed();
        return;
    }
    askKeys(Kind::FieldKeys, 0, [this] {
        askKeys(Kind::TagKeys, 0, [this] {
            if (const Status status = checkMixed(); !status)
                fail(status.error());
            else
                askEdges(0, false);
        });
    });
}

/// One question tells all measurements', but of 2.x, which does not say whose a key is.
void CopyPlanJob::askKeys(Kind kind, qsizetype part, const std::function<void()> &then)
{
    const bool isOneByOne = m_plan.flavour == Flavour::V2 || m_plan.parts.size() == 1;
    SchemaRequest request;
    request.kind = kind;
    request.database = m_wish.database;
    if (isVersion1())
        request.policy = m_wish.retentionPolicy;
    if (isOneByOne)
        request.measurement = m_plan.parts.at(part).measurement;
    ask(m_source, request, true, [this, kind, part, then, isOneByOne, request](const SchemaJob &job) {
        takeKeys(job.table(), kind, request.measurement);
        if (isOneByOne && part + 1 < m_plan.parts.size())
            askKeys(kind, part + 1, then);
        else
            then();
    });
}

void CopyPlanJob::takeKeys(const Table &keys, Kind kind, const QString &measurement)
{
    for (std::size_t row = 0; row < keys.rowCount(); ++row) {
        CopyPart *part = find(measurement.isEmpty() ? cellText(keys, QStringLiteral("measurement"), row) : measurement);
        if (!part)
            continue;
        const QString key = cellText(keys, name, row);
        if (kind == Kind::TagKeys) {
            part->tags += key;
            continue;
        }
        const auto known = std::ranges::find(part->fields, key, &CopyPart::Field::name);
        const QString type = cellText(keys, QStringLiteral("type"), row);
        if (known == part->fields.end())
            part->fields += {key, {type}};
        else if (!known->types.contains(type))
            known->types += type;
    }
}

/// 1.x reads one type of a field at a time and leaves the others out, without a word.
Status CopyPlanJob::checkMixed() const
{
    if (!isVersion1() && m_plan.flavour != Flavour::V3Distributed)
        return {};
    for (const CopyPart &part : m_plan.parts) {
        if (!part.hasMixedFields())
            continue;
        if (!m_source.settings().server.capabilities.msgpack)
            return failure(Error::Kind::Unavailable,
                           tr("“%1” has a field that has one type here and another there, and this server's answers do "
                              "not tell whole floats from integers. Copy the other measurements.")
                               .arg(part.measurement));
        const auto groups = m_plan.shards ? m_plan.shards->groups : decltype(m_plan.shards->groups)();
        const auto overlap =
            std::ranges::adjacent_find(groups, [](const auto &one, const auto &next) { return next.start < one.end; });
        if (!m_wish.window && (groups.empty() || overlap != groups.end()))
            return failure(Error::Kind::Permission,
                           tr("“%1” has a field that has one type in some shards and another in others, and the server "
                              "does not tell this login where its shards are, so that values could be left out. Log in "
                              "as an administrator, or give a window that lies within one shard (--window 1h).")
                               .arg(part.measurement));
    }
    return {};
}

void CopyPlanJob::askEdges(qsizetype part, bool isLast)
{
    if (part == m_plan.parts.size()) {
        m_plan.parts.removeIf([](const CopyPart &any) { return !any.hasMixedFields() && !any.first; });
        askSeries(0);
        return;
    }
    // Of mixed fields the first point could be one that such an answer leaves out.
    if (m_plan.parts.at(part).hasMixedFields() && isVersion1()) {
        askEdges(part + 1, false);
        return;
    }
    QueryJob *job =
        m_source.query(copystatement::edge(m_plan.flavour, m_wish, m_plan.parts.at(part).measurement, isLast));
    m_job = job;
    const auto edge = std::make_shared<std::optional<std::int64_t>>();
    connect(job, &QueryJob::batchReady, this,
            [edge, isLast](const BatchPtr &batch) { *edge = edgeOf(*batch, *edge, isLast); });
    connect(job, &Job::finished, this, [this, job, edge, part, isLast] {
        m_job = nullptr;
        if (job->state() != State::Succeeded) {
            fail(job->error());
            return;
        }
        (isLast ? m_plan.parts[part].last : m_plan.parts[part].first) = *edge;
        if (!*edge)
            m_plan.notes += tr("“%1” has no points there.").arg(m_plan.parts.at(part).measurement);
        if (*edge && !isLast)
            askEdges(part, true);
        else
            askEdges(part + 1, false);
    });
}

void CopyPlanJob::askSeries(qsizetype part)
{
    if (!m_counts || part == m_plan.parts.size()) {
        askTarget(0);
        return;
    }
    SchemaRequest request;
    request.kind = Kind::SeriesCardinality;
    request.database = m_wish.database;
    request.measurement = m_plan.parts.at(part).measurement;
    request.exact = true;
    // Nice to know, and no more.
    ask(m_source, request, false, [this, part](const SchemaJob &job) {
        bool ok = false;
        const quint64 count = job.state() == State::Succeeded && job.table().rowCount() == 1
                                  ? cellText(job.table(), QStringLiteral("count"), 0).toULongLong(&ok)
                                  : 0;
        if (ok) {
            m_plan.parts[part].series = count;
            m_plan.parts[part].isSeriesMost = isVersion1() && !m_source.settings().server.capabilities.countsSeriesOnce;
        }
        askSeries(part + 1);
    });
}

/// Each by itself: a target may be a great database of which little is meant.
void CopyPlanJob::askTarget(qsizetype part)
{
    if (part == m_plan.parts.size()) {
        succeed();
        return;
    }
    SchemaRequest request;
    request.kind = Kind::FieldKeys;
    request.database = m_target.database;
    request.measurement = m_plan.parts.at(part).measurement;
    ask(m_target.client, request, false, [this, part](const SchemaJob &job) {
        QList<SchemaItem> there;
        if (job.state() == State::Succeeded)
            there = job.items();
        m_plan.obstacles += copyobstacles::of(m_plan.parts.at(part), there, m_target.client.settings().flavour());
        askTarget(part + 1);
    });
}

} // namespace penstock
