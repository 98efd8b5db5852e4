// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/spancountjob.h"

#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/wire/capabilities.h"
#include "core/importing/importplan.h"
#include "core/query/quoting.h"
#include "core/result/column.h"
#include "core/result/wiretext.h"
#include "core/session/session.h"
#include "core/time/timetext.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr int patienceMs = 5'000;

QString fluxTime(std::int64_t time)
{
    return QStringLiteral("time(v: %1)").arg(time);
}

Script countOf(const ImportPlan &plan, Flavour flavour, std::int64_t first, std::int64_t last)
{
    const QString &database = plan.pipeline.target.database;
    const Language language = usualLanguage(flavour);
    if (language == Language::Flux) {
        return Script(
            QStringLiteral("from(bucket: %1) |> range(start: %2, stop: %3) |> filter(fn: (r) => r._measurement "
                           "== %4) |> count() |> group(columns: [\"_field\"]) |> sum() |> group() |> max()")
                .arg(quoteString(database, Language::Flux), fluxTime(first),
                     fluxTime(std::min(last, latestTime - 1) + 1), quoteString(plan.measurement, Language::Flux)),
            Language::Flux);
    }
    const bool isSql = language == Language::Sql;
    const auto moment = [isSql](std::int64_t time) {
        return isSql ? quoteString(formatTimestamp(time), Language::Sql) : QString::number(time);
    };
    return Script(QStringLiteral("SELECT count(*) FROM %1 WHERE time >= %2 AND time <= %3")
                      .arg(quoteIdentifier(plan.measurement, language), moment(first), moment(last)),
                  language);
}

} // namespace

SpanCountJob::SpanCountJob(const ImportPlan &plan, const Session &session, std::int64_t first, std::int64_t last,
                           QObject *parent)
    : Job(parent)
{
    Query query;
    query.script = countOf(plan, session.clientSettings().flavour(), first, last);
    query.database = plan.pipeline.target.database;
    query.retentionPolicy = plan.pipeline.target.retentionPolicy;
    m_query = session.client()->query(query);
    connect(m_query, &QueryJob::batchReady, this, [this](const BatchPtr &batch) { m_answer.append(*batch); });
    connect(m_query, &Job::finished, this, [this, job = m_query] { take(*job); });
    connect(m_query, &QObject::destroyed, this, [this] { m_query = nullptr; });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_reason = tr("counting them takes the server too long");
        succeed();
        abort();
    });
    m_patience.setSingleShot(true);
    m_patience.start(patienceMs);
}

void SpanCountJob::abort()
{
    m_patience.stop();
    if (m_query) {
        m_query->disconnect(this);
        m_query->cancel();
        m_query = nullptr;
    }
}

void SpanCountJob::take(const QueryJob &job)
{
    m_patience.stop();
    if (!isRunning())
        return;
    if (job.state() == State::Succeeded && m_answer.isComplete()) {
        m_rows = 0;
        for (const ResultSet::Entry &entry : m_answer.entries()) {
            for (std::size_t column = 0; column < entry.table->columnCount(); ++column) {
                const Column &counts = entry.table->column(column);
                // Flux names the field beside its count, and a name may look like a number.
                if (counts.name() == QLatin1String("time") || counts.type() == ColumnType::Text)
                    continue;
                for (std::size_t row = 0; row < counts.size(); ++row) {
                    if (const auto count = readUnsigned64(toText(counts, row).toStdString()))
                        m_rows = std::max(*m_rows, *count);
                }
            }
        }
    } else {
        m_reason = job.state() == State::Failed ? job.error().message : tr("the answer was cut");
    }
    succeed();
}

} // namespace penstock
