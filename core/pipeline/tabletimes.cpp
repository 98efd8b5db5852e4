// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/tabletimes.h"

#include "core/client/client.h"
#include "core/client/write/tabletimesjob.h"
#include "core/pipeline/rejectedrow.h"

namespace penstock {

namespace {

QString lower(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
}

} // namespace

void TableTimes::begin(Client &client)
{
    auto *job = client.tableTimes();
    connect(job, &Job::finished, this, [this, job] {
        m_times = job->times();
        m_isReady = true;
        Q_EMIT ready();
    });
}

QList<RejectedRow> TableTimes::sift(SinkBatch &batch)
{
    QList<RejectedRow> rows;
    if (m_times.isEmpty())
        return rows;
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        const QString name = overwritten(batch.line(i));
        if (name.isEmpty())
            continue;
        rows += rejectedRow(batch, i,
                            tr("\"%1\" is what this table calls the time of a row: it would be overwritten").arg(name));
        indexes.push_back(i);
    }
    batch.remove(indexes);
    return rows;
}

/// The name of the tag or field that would take the place of the time; empty: none would.
QString TableTimes::overwritten(std::string_view line)
{
    if (!m_line.read(line))
        return {};
    const PointView &point = m_line.point();
    const QString time = m_times.value(lower(point.measurement));
    if (time.isEmpty())
        return {};
    for (const TagView &tag : point.tags) {
        if (lower(tag.key) == time)
            return lower(tag.key);
    }
    for (const FieldView &field : point.fields) {
        if (lower(field.key) == time)
            return lower(field.key);
    }
    return {};
}

} // namespace penstock
