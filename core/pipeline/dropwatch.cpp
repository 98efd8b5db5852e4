// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dropwatch.h"

#include "core/async/plural.h"
#include "core/client/client.h"
#include "core/client/write/countersjob.h"
#include "core/lineprotocol/linescanner.h"
#include "core/pipeline/rejectedrow.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace penstock {

namespace {

constexpr int lookAgainMs = 250;
constexpr int mostLooks = 40; // ten times as long as the page is kept
constexpr std::chrono::hours usualRetention{31 * 24};
constexpr std::chrono::hours usualFuture{48};

/// Nanoseconds since 1970, as far as they reach.
std::int64_t shifted(std::chrono::hours by)
{
    const auto now =
        std::chrono::duration_cast<std::chrono::hours>(std::chrono::system_clock::now().time_since_epoch());
    constexpr std::int64_t perHour = 3'600'000'000'000;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / perHour;
    return std::clamp<std::int64_t>((now + by).count(), -most, most) * perHour;
}

} // namespace

DropWatch::DropWatch(QObject *parent) : QObject(parent), m_again(this)
{
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &DropWatch::look);
}

void DropWatch::begin(Client &client)
{
    auto *job = client.counters();
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == Job::State::Succeeded)
            m_before = job->counters();
        m_isReady = true;
        Q_EMIT ready();
    });
}

QList<RejectedRow> DropWatch::sift(SinkBatch &batch)
{
    std::vector<std::size_t> outside;
    QList<RejectedRow> rows;
    // A whole hour is left to either side: there the server's own clock decides.
    const bool isKnown = m_before && m_before->retention;
    const std::int64_t from = shifted(-(isKnown ? *m_before->retention : usualRetention) - std::chrono::hours(1));
    const std::int64_t to = shifted((m_before ? m_before->future : usualFuture) + std::chrono::hours(1));
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        const std::string_view text = LineScanner::timestampOf(batch.line(i));
        std::int64_t time = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), time).ec != std::errc() ||
            (time >= from && time <= to))
            continue;
        if (!isKnown) {
            ++m_linesOfUnknownAge;
            continue;
        }
        const QString reason =
            time < from ? tr("the time is older than what this server keeps; it would drop the row without a word")
                        : tr("the time is further ahead than this server keeps; it would drop the row without a word");
        rows += rejectedRow(batch, i, reason);
        outside.push_back(i);
    }
    batch.remove(outside);
    return rows;
}

QString DropWatch::unknownText()
{
    return tr("VictoriaMetrics acknowledges what it drops, and its counters (/metrics) were not asked, are not open or "
              "do not move: whether it has kept every row is not known.");
}

void DropWatch::finish(Client &client, quint64 acknowledged)
{
    m_client = &client;
    m_acknowledged = acknowledged;
    if (m_before && acknowledged > 0)
        look();
    else
        conclude(std::nullopt);
}

void DropWatch::look()
{
    auto *job = m_client->counters();
    connect(job, &Job::finished, this, [this, job] {
        const bool isAnswered = job->state() == Job::State::Succeeded;
        const VictoriaCounters now = job->counters();
        if (isAnswered && m_uptime && now.uptime != *m_uptime) {
            // Fewer lines than we know of: these are the counters of another one behind the same address.
            const bool areOurs = now.linesRead >= m_before->linesRead + m_acknowledged;
            conclude(areOurs ? std::optional(now) : std::nullopt);
            return;
        }
        if (isAnswered && !m_uptime)
            m_uptime = now.uptime;
        if (++m_looks < mostLooks)
            m_again.start();
        else
            conclude(std::nullopt);
    });
}

void DropWatch::conclude(const std::optional<VictoriaCounters> &now)
{
    m_isOver = true;
    if (now) {
        const quint64 dropped = now->dropped > m_before->dropped ? now->dropped - m_before->dropped : 0;
        m_doubtful = std::min(dropped, m_acknowledged);
        if (m_doubtful > 0)
            m_notes += withCount(
                tr("While this ran VictoriaMetrics counted %n line(s), values or series that it dropped or cut, "
                   "although it acknowledged them. Others may have sent some of them; up to so many rows may be "
                   "missing.",
                   nullptr, plural(dropped)),
                dropped);
    } else if (m_acknowledged > 0) {
        m_doubtful = std::min(m_linesOfUnknownAge, m_acknowledged);
        m_notes += unknownText();
        if (m_doubtful > 0)
            m_notes += withCount(
                tr("%n row(s) are older than a month or more than two days ahead, which VictoriaMetrics drops "
                   "unless it was told otherwise.",
                   nullptr, plural(m_doubtful)),
                m_doubtful);
    }
    Q_EMIT told();
}

} // namespace penstock
