// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusaldesk.h"

#include "core/client/client.h"
#include "core/client/schema/shardlayoutjob.h"
#include "core/client/write/writetraits.h"
#include "core/pipeline/silentend.h"

#include <utility>

namespace penstock {

RefusalDesk::RefusalDesk(Flavour flavour, const QString &database, const QString &retentionPolicy, QObject *parent)
    : QObject(parent), m_database(database), m_retentionPolicy(retentionPolicy)
{
    m_ground.flavour = flavour;
    m_knowsLayout = !WriteTraits::of(flavour).hasShards;
}

void RefusalDesk::judge(Client &client, BatchWork work, const WriteOutcome &outcome, const QString &reason)
{
    if (wantsLayout(work, outcome)) {
        m_kept.push_back({std::move(work), outcome, reason});
        ask(client);
        return;
    }
    pronounce(std::move(work), outcome, reason);
}

void RefusalDesk::pronounce(BatchWork work, const WriteOutcome &outcome, const QString &reason)
{
    const bool wasSilent = work.compatible;
    const Origin origin = work.origin();
    RefusalVerdict verdict = RefusalVerdict::of(std::move(work), outcome, reason, m_ground);
    verdict.origin = origin;
    for (RejectedRow &rejected : verdict.rows) {
        if (wasSilent)
            rejected.reason = silentend::reasonBehind(rejected.reason);
    }
    Q_EMIT judged(verdict);
}

quint64 RefusalDesk::lines() const
{
    quint64 lines = 0;
    for (const Refusal &refusal : m_kept)
        lines += refusal.work.batch.lines();
    return lines;
}

std::vector<BatchWork> RefusalDesk::takeBack()
{
    std::vector<BatchWork> works;
    works.reserve(m_kept.size());
    for (Refusal &refusal : std::exchange(m_kept, {})) {
        refusal.work.mayBeStored = true;
        works.push_back(std::move(refusal.work));
    }
    return works;
}

bool RefusalDesk::wantsLayout(const BatchWork &work, const WriteOutcome &outcome) const
{
    return !m_knowsLayout && outcome.kind == WriteOutcome::Kind::Partial && !outcome.rejectedIsExact &&
           work.batch.lines() > 1;
}

void RefusalDesk::ask(Client &client)
{
    if (std::exchange(m_asking, true))
        return;
    ShardLayoutJob *job = client.shardLayout(m_database, m_retentionPolicy);
    connect(job, &Job::finished, this, [this, job] {
        // What could not be learnt makes searches longer, and nothing else.
        m_ground.layout = job->layout();
        m_knowsLayout = true;
        // One by one: should the pipeline end in between, the others are counted as what waits here.
        while (!m_kept.empty()) {
            Refusal refusal = std::move(m_kept.front());
            m_kept.erase(m_kept.begin());
            pronounce(std::move(refusal.work), refusal.outcome, refusal.reason);
        }
        Q_EMIT cleared();
    });
}

} // namespace penstock
