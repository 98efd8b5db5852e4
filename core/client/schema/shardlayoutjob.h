// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/shardlayout.h"
#include "core/client/talk/talkjob.h"

#include <QString>

#include <memory>

namespace penstock {

/// Asks 1.x or 2.x how it cuts the time of a database into shards, as far as the login may know it: 1.x tells the
/// groups that are there to administrators only. Other servers have none to tell of: BadInput.
class ShardLayoutJob final : public TalkJob
{
    Q_OBJECT

public:
    /// An empty retention policy: the default one.
    ShardLayoutJob(const ServerLink &link, const QString &database, const QString &retentionPolicy, QObject *parent);
    ~ShardLayoutJob() override;

    /// What was learnt, also when the job has failed in the middle.
    const ShardLayout &layout() const { return *m_layout; }

private:
    const std::shared_ptr<ShardLayout> m_layout; ///< shared with what reads the answers
};

} // namespace penstock
