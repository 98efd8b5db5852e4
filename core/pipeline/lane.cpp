// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lane.h"

#include "core/pipeline/checkpoint.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/sinkwriter.h"
#include "core/source/source.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Whose rows are kept as they are in it, when they are refused.
QString fileOf(const Source &source)
{
    const std::optional<SourceLines> lines = source.lines();
    return lines ? lines->file : QString();
}

int concurrencyOf(const FlowPolicy &policy)
{
    return std::clamp(policy.concurrency, 1, 32);
}

BatchSender::Options sending(const FlowPolicy &policy, Outlet &outlet, const Source &source)
{
    BatchSender::Options sending;
    sending.pointsHaveIdentity = outlet.pointsHaveIdentity();
    sending.isPartitioned = source.isPartitioned();
    sending.keepsEach = policy.checkpoints && policy.checkpoints->keepsEach() && !source.isPartitioned();
    sending.pauseScope = policy.pauseScope;
    sending.errorLimit = policy.errorLimit;
    sending.concurrency = concurrencyOf(policy);
    sending.tuning = policy.tuning;
    sending.batchRows = outlet.batchRows();
    sending.setBatchRows = [&outlet](int rows) { outlet.setBatchRows(rows); };
    sending.maxAttempts = policy.maxAttempts;
    sending.giveUpAfterMs = policy.giveUpAfterMs;
    sending.onGiveUp = policy.onGiveUp;
    sending.answersAfterStopMs = policy.answersAfterStopMs;
    return sending;
}

std::unique_ptr<Spill> spillOf(const FlowPolicy &policy, const Outlet &outlet, const Source &source)
{
    constexpr qsizetype enough = 16;
    const QString key = outlet.spillKey();
    if (policy.spill.mode == SpillPolicy::Mode::Off || key.isEmpty() || policy.spill.folder.isEmpty() ||
        source.isPartitioned())
        return {};
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(enough);
    return std::make_unique<Spill>(policy.spill, QDir(policy.spill.folder).filePath(QString::fromLatin1(hash)));
}

QString nameOf(const Outlet &outlet, const FlowPolicy &policy)
{
    return outlet.name().isEmpty() ? policy.targetName : outlet.name();
}

} // namespace

Lane::Lane(std::unique_ptr<Outlet> outlet, const Setup &setup, const std::stop_source &stop,
           BatchingSink::Deliver deliver)
    : m_outlet(std::move(outlet)),
      m_spill(spillOf(setup.policy, *m_outlet, setup.source)),
      stats(setup.id, setup.policy.sourceName, nameOf(*m_outlet, setup.policy),
            LaneLog(setup.log, setup.isOnly ? QString() : nameOf(*m_outlet, setup.policy))),
      rejects(setup.rejectsFile, setup.isFirst ? fileOf(setup.source) : QString()),
      ledger(setup.policy.checkpoints != nullptr,
             setup.source.isPartitioned() ? RowLedger::Of::Partitions : RowLedger::Of::Source),
      queue(static_cast<std::size_t>(concurrencyOf(setup.policy)) + 2, [this] { post(&BatchSender::pump); },
            {setup.policy.mostQueuedRows, setup.policy.mostQueuedBytes}),
      sink(m_outlet->makeSink(std::move(deliver))),
      sender(m_outlet->makeWriter(stats), sending(setup.policy, *m_outlet, setup.source),
             {queue, stats, rejects, ledger, setup.source, m_spill.get()}, stop)
{
    rejects.setSpare(setup.spareRejectsFile);
    rejects.setPartitioned(setup.source.isPartitioned());
}

Lane::~Lane() = default;

void Lane::wait()
{
    m_thread.wait();
    if (m_spill)
        m_spill->close();
}

Status Lane::openSpill()
{
    if (!m_spill)
        return {};
    if (Status status = m_spill->open(); !status)
        return status;
    for (const QString &note : m_spill->notes())
        stats.addNote(note);
    const SpillSnapshot there = m_spill->snapshot();
    stats.addRead(there.found, 0);
    stats.addEncoded(there.found, 0);
    return {};
}

void Lane::take(SinkBatch batch, const std::stop_token &stop)
{
    if (!m_spill) {
        queue.push(std::move(batch), stop);
        return;
    }
    const bool isAlways = m_spill->policy().mode == SpillPolicy::Mode::Always;
    for (bool isLast = false; !isLast; m_spill->waitForRoom(stop)) {
        isLast = stop.stop_requested();
        // What is there already goes before it.
        const bool mayWait = !isLast && !isAlways && !m_spill->hasWaiting();
        if (mayWait && queue.pushUnlessPaused(batch, stop) == BatchQueue::Pushed::Taken)
            return;
        if (keepOnDisk(batch)) {
            post(&BatchSender::pump);
            return;
        }
    }
}

bool Lane::keepOnDisk(const SinkBatch &batch)
{
    // The queue is older than it, and would be lost by a kill.
    const bool isFirst = !m_spill->hasWaiting();
    while (std::optional<BatchQueue::Item> item = isFirst ? queue.tryPop() : std::nullopt) {
        if (!m_spill->append(item->batch)) {
            queue.putBack(*std::move(item));
            return false;
        }
    }
    return m_spill->append(batch).has_value();
}

void Lane::refused(const Record &record, std::string_view text, const Error &error)
{
    RejectedRow row;
    row.row = record.row;
    row.position = record.position;
    row.reason = error.message;
    if (ledger.isPartitioned())
        setPlace(row, record.topic, record.partition);
    row.text = shortened(text);
    row.original = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    stats.addRejected(1, {row});
    Status status = rejects.write({row});
    if (status)
        status = rejects.flush();
    if (!status)
        stats.addNote(status.error().message);
}

void Lane::letOthersWait(const std::vector<std::unique_ptr<Lane>> &all)
{
    QObject::connect(
        &sender, &BatchSender::allMustWait, &sender,
        [this, &all](const Error &error, FlowGate::Moment until) {
            for (const auto &other : all) {
                if (other.get() != this)
                    other->post(&BatchSender::holdWith, Error(error), FlowGate::Moment(until));
            }
        },
        Qt::DirectConnection);
}

void Lane::run(std::function<void()> over)
{
    QObject::connect(
        &sender, &BatchSender::over, &m_thread,
        [this, over = std::move(over)] {
            over();
            m_thread.quit();
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("pipeline"));
    sender.moveToThread(&m_thread);
    m_thread.start();
}

} // namespace penstock
