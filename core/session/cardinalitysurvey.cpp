// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cardinalitysurvey.h"

#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/client/talk/answertable.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

/// The numbers of all rows together: 1.x counts measurement by measurement.
std::optional<quint64> sumOf(const Table &table)
{
    std::optional<quint64> sum;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        bool isNumber = false;
        const quint64 count = cellText(table, QStringLiteral("count"), row).toULongLong(&isNumber);
        if (isNumber)
            sum = sum.value_or(0) + count;
    }
    return sum;
}

} // namespace

CardinalitySurvey::CardinalitySurvey(Client &client, Flavour flavour, const QString &database, QObject *parent)
    : Job(parent), m_client(&client), m_flavour(flavour), m_database(database)
{
    if (database.isEmpty()) {
        surveyDatabases();
    } else {
        surveyMeasurements();
        surveyTagKeys();
    }
    next();
}

CardinalitySurvey::~CardinalitySurvey()
{
    if (!m_job)
        return;
    disconnect(m_job, nullptr, this, nullptr);
    m_job->cancel();
}

void CardinalitySurvey::abort()
{
    if (m_job)
        m_job->cancel();
}

void CardinalitySurvey::ask(const SchemaRequest &request, Reader read)
{
    m_questions.append({request, std::move(read)});
    ++m_known;
}

void CardinalitySurvey::next()
{
    if (!isRunning())
        return;
    if (m_questions.isEmpty()) {
        succeed();
        return;
    }
    if (!m_client) {
        fail(failure(Error::Kind::Network, tr("The connection was closed.")).error());
        return;
    }
    const Question question = m_questions.takeFirst();
    SchemaJob *const job = m_client->schema(question.request);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, question] {
        if (!isRunning())
            return;
        question.read(*job);
        ++m_asked;
        Q_EMIT progressed();
        next();
    });
    connect(job, &QObject::destroyed, this, [this] {
        if (isRunning() && !m_client)
            fail(failure(Error::Kind::Network, tr("The connection was closed.")).error());
    });
}

CardinalitySurvey::Count CardinalitySurvey::countOf(const SchemaJob &job, bool isExact) const
{
    if (job.state() != State::Succeeded)
        return {.isExact = isExact, .why = job.error().message};
    const std::optional<quint64> sum = sumOf(job.table());
    // 1.x answers nothing at all where there is nothing to count.
    if (!sum && m_flavour == Flavour::V1)
        return {.number = 0, .isExact = isExact};
    return {.number = sum, .isExact = isExact, .why = sum ? QString() : tr("The server does not say.")};
}

void CardinalitySurvey::surveyDatabases()
{
    ask({.kind = Kind::Databases}, [this](const SchemaJob &job) {
        if (job.state() != State::Succeeded) {
            fail(job.error());
            return;
        }
        const bool estimates = m_flavour == Flavour::V1;
        m_rows.reserve(job.items().size());
        for (const SchemaItem &item : job.items()) {
            const qsizetype row = m_rows.size();
            m_rows.append({.name = item.name});
            countSeries(item.name, {}, row);
            ask({.kind = Kind::MeasurementCardinality, .database = item.name},
                [this, row, estimates](const SchemaJob &answer) {
                    m_rows[row].measurements = countOf(answer, !estimates);
                });
        }
    });
}

/// 1.x estimates a database in no time, and counts it one by one for long.
void CardinalitySurvey::countSeries(const QString &database, const QString &measurement, qsizetype row)
{
    if (m_flavour == Flavour::V3 && measurement.isEmpty()) {
        m_rows[row].series.why = tr("InfluxDB 3.x counts no series of a whole database. Look closer to count tables.");
        return;
    }
    ask({.kind = Kind::SeriesCardinality, .database = database, .measurement = measurement},
        [this, row](const SchemaJob &job) { m_rows[row].series = countOf(job, m_flavour != Flavour::V1); });
}

/// 1.x counts all measurements in one answer.
void CardinalitySurvey::surveyMeasurements()
{
    if (m_flavour == Flavour::V1) {
        ask({.kind = Kind::SeriesCardinality, .database = m_database, .exact = true}, [this](const SchemaJob &job) {
            if (job.state() != State::Succeeded) {
                fail(job.error());
                return;
            }
            const bool isMost = !m_client || !m_client->settings().server.capabilities.countsSeriesOnce;
            const Table &table = job.table();
            for (std::size_t row = 0; row < table.rowCount(); ++row) {
                m_rows.append({.name = cellText(table, QStringLiteral("measurement"), row),
                               .series = {.number = cellText(table, QStringLiteral("count"), row).toULongLong(),
                                          .isMost = isMost}});
            }
        });
        return;
    }
    ask({.kind = Kind::Measurements, .database = m_database}, [this](const SchemaJob &job) {
        if (job.state() != State::Succeeded) {
            fail(job.error());
            return;
        }
        m_isCut = m_isCut || job.items().size() > most;
        const QList<SchemaItem> counted = job.items().first(std::min(job.items().size(), most));
        for (const SchemaItem &item : counted) {
            m_rows.append({.name = item.name});
            countSeries(m_database, item.name, m_rows.size() - 1);
        }
    });
}

/// 3.x looks into one table at a time, and so are they asked for there.
void CardinalitySurvey::surveyTagKeys()
{
    ask({.kind = Kind::TagKeys, .database = m_database}, [this](const SchemaJob &job) {
        if (job.state() != State::Succeeded) {
            Row unknown;
            unknown.values.why = job.error().message;
            m_tagKeys.append(unknown);
            return;
        }
        QList<std::pair<QString, QString>> keys; // with the measurement, where it has to be said
        const Table &table = job.table();
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::pair key{cellText(table, QStringLiteral("name"), row),
                                m_flavour == Flavour::V3 ? cellText(table, QStringLiteral("measurement"), row)
                                                         : QString()};
            if (!keys.contains(key))
                keys.append(key);
            if (keys.size() > most)
                break;
        }
        if (keys.size() > most) {
            m_isCut = true;
            keys.removeLast();
        }
        for (const auto &[key, measurement] : std::as_const(keys)) {
            const qsizetype row = m_tagKeys.size();
            m_tagKeys.append({.name = measurement.isEmpty() ? key : measurement + QStringLiteral(" · ") + key});
            ask({.kind = Kind::TagValueCardinality,
                 .database = m_database,
                 .measurement = measurement,
                 .tag = key,
                 .exact = true},
                [this, row](const SchemaJob &answer) { m_tagKeys[row].values = countOf(answer, true); });
        }
    });
}

} // namespace penstock
