// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/retentionwatch.h"

#include "core/async/plural.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/lineprotocol/linescanner.h"
#include "core/query/query.h"
#include "core/query/quoting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace penstock {

namespace {

constexpr std::int64_t hour = 3'600'000'000'000;

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// 30d, 36h, 90m: the largest unit that fits.
QString spelled(std::int64_t nanoseconds)
{
    constexpr std::int64_t minute = hour / 60;
    if (nanoseconds % (24 * hour) == 0)
        return RetentionWatch::tr("%n day(s)", nullptr, plural(static_cast<quint64>(nanoseconds / (24 * hour))));
    if (nanoseconds % hour == 0)
        return RetentionWatch::tr("%n hour(s)", nullptr, plural(static_cast<quint64>(nanoseconds / hour)));
    return RetentionWatch::tr("%n minute(s)", nullptr, plural(static_cast<quint64>(nanoseconds / minute)));
}

} // namespace

RetentionWatch::RetentionWatch(Flavour flavour, const QString &database, QObject *parent)
    : QObject(parent), m_isNeeded(flavour == Flavour::V3), m_database(database), m_now(now())
{
}

void RetentionWatch::take(const SinkBatch &accepted)
{
    if (!m_isNeeded)
        return;
    for (std::size_t i = 0; i < accepted.lines(); ++i) {
        const std::string_view text = LineScanner::timestampOf(accepted.line(i));
        std::int64_t time = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time);
        // No server keeps less than an hour.
        if (error == std::errc() && end == text.data() + text.size() && !text.empty() && time < m_now - hour)
            ++m_hours[time / hour - (time % hour < 0 ? 1 : 0)];
    }
}

bool RetentionWatch::wantsToAsk() const
{
    return !m_hasAsked && !m_hours.empty();
}

void RetentionWatch::ask(Client &client)
{
    m_hasAsked = true;
    m_isAsking = true;
    Query query;
    query.script = Script(QStringLiteral("SELECT retention_period_ns FROM system.databases WHERE deleted = false AND "
                                         "database_name = ") +
                              quoteString(m_database, Language::Sql),
                          Language::Sql);
    query.database = QStringLiteral("_internal");
    query.rawFormat = QStringLiteral("jsonl");
    QueryJob *job = client.query(query);
    connect(job, &QueryJob::bytesReady, this, [this](const QByteArray &bytes) { m_answer += bytes; });
    connect(job, &Job::finished, this, [this, job] {
        m_isAsking = false;
        // A token that may only write is not told; then there is nothing to say.
        if (job->state() == Job::State::Succeeded)
            conclude();
        Q_EMIT done();
    });
}

void RetentionWatch::conclude()
{
    const QJsonObject row = QJsonDocument::fromJson(m_answer.split('\n').first()).object();
    m_retention = row.value(u"retention_period_ns").toInteger();
}

QString RetentionWatch::note() const
{
    if (m_retention <= 0)
        return {};
    const std::int64_t oldest = m_now - m_retention;
    quint64 lines = 0;
    for (const auto &[number, count] : m_hours) {
        if ((number + 1) * hour > oldest)
            break;
        lines += count;
    }
    if (lines == 0)
        return {};
    return withCount(tr("At least %n of the accepted row(s) will never be shown: the database “%1” keeps %2 only, and "
                        "InfluxDB 3 acknowledges older rows and never shows them.",
                        nullptr, plural(lines)),
                     lines)
        .arg(m_database, spelled(m_retention));
}

} // namespace penstock
