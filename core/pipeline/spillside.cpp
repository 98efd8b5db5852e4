// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spillside.h"

#include "core/async/plural.h"
#include "core/pipeline/backlog.h"
#include "core/pipeline/batchqueue.h"
#include "core/pipeline/lineaccounts.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/spill/spill.h"

#include <QDir>

#include <utility>
#include <vector>

namespace penstock {

SpillSide::SpillSide(const Parts &parts, QObject *parent) : QObject(parent), m_is(parts), m_timer(this)
{
    m_is.spill.setLost(
        [&accounts = m_is.accounts](quint64 lines, const QString &reason) { accounts.lost(lines, reason); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        look();
        Q_EMIT looked();
    });
}

void SpillSide::start()
{
    m_timer.start(m_is.spill.policy().look);
}

void SpillSide::look()
{
    refuseExpired();
    tell();
}

void SpillSide::refuseExpired()
{
    if (m_is.spill.policy().mostAge.count() == 0)
        return;
    std::vector<BatchWork> young;
    for (BatchWork &work : m_is.backlog.takeWaiting()) {
        // What may be stored is asked about for as long as it takes.
        if (work.spilled > 0 && !work.mayBeStored && m_is.spill.isTooOld(work.spilled))
            refuse(work);
        else
            young.push_back(std::move(work));
    }
    m_is.backlog.putBack(std::move(young));
    while (auto taken = m_is.spill.takeExpired()) {
        BatchWork work;
        work.batch = std::move(taken->batch);
        work.spilled = taken->number;
        refuse(work);
    }
}

void SpillSide::refuse(const BatchWork &work)
{
    const auto seconds = static_cast<quint64>(m_is.spill.policy().mostAge.count());
    const QString reason = withCount(
        tr("the server was away for longer than rows are kept on disk (%n second(s))", nullptr, plural(seconds)),
        seconds);
    QList<RejectedRow> rows;
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += rejectedRow(work.batch, i, reason);
    m_is.spill.countExpired(work.batch.lines());
    if (const Status status = m_is.accounts.keptBack(work, rows); !status)
        Q_EMIT failed(status.error());
}

void SpillSide::tell()
{
    const SpillSnapshot now = m_is.spill.snapshot();
    if (now.trouble != m_trouble) {
        m_trouble = now.trouble;
        if (!m_trouble.isEmpty())
            m_is.stats.tell(tr("No more rows can be kept on disk, so that the source has to wait: %1").arg(m_trouble));
    }
    // Each batch goes there and comes out again, which is no news.
    if (m_is.spill.policy().mode == SpillPolicy::Mode::Always)
        return;
    const bool isUsed = now.lines > 0;
    if (isUsed == m_isUsed)
        return;
    m_isUsed = isUsed;
    m_is.stats.tell(
        isUsed ? tr("Rows are kept on disk until the server is back: %1").arg(QDir::toNativeSeparators(now.folder))
               : tr("All rows that were kept on disk are settled."));
}

void SpillSide::keep(BatchWork &work)
{
    if (work.spilled == 0)
        work.spilled = m_is.spill.keep(work.batch);
}

void SpillSide::keepRest(std::deque<BatchWork> works)
{
    m_timer.stop(); // in its own thread
    tell();
    quint64 lost = 0;
    for (BatchWork &work : works) {
        keep(work);
        lost += work.spilled == 0 ? work.batch.lines() : 0;
    }
    while (auto item = m_is.queue.tryPop())
        lost += m_is.spill.append(item->batch) ? 0 : item->batch.lines();
    const SpillSnapshot now = m_is.spill.snapshot();
    if (lost > 0)
        m_is.stats.addNote(
            withCount(tr("%n row(s) were not sent, and could not be kept on disk: %1", nullptr, plural(lost)), lost)
                .arg(now.trouble));
    if (now.lines > 0)
        m_is.stats.addNote(withCount(tr("%n row(s) wait in %1, and are sent when the pipeline runs again.", nullptr,
                                        plural(now.lines)),
                                     now.lines)
                               .arg(QDir::toNativeSeparators(now.folder)));
}

} // namespace penstock
