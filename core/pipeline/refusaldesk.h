// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/refusalverdict.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace penstock {

class Client;

/// Where the refusals of one pipeline are judged. Before the first search it asks the server how it cuts time into
/// shards; what is to be judged waits here meanwhile.
class RefusalDesk final : public QObject
{
    Q_OBJECT

public:
    RefusalDesk(Flavour flavour, const QString &database, const QString &retentionPolicy, QObject *parent);

    /// `judged` may follow at once.
    void judge(Client &client, BatchWork work, const WriteOutcome &outcome, const QString &reason);

    bool isEmpty() const { return m_kept.empty(); }
    quint64 lines() const; ///< that wait here; any of them may be stored
    /// What waits here, and is judged no more.
    std::vector<BatchWork> takeBack();

Q_SIGNALS:
    void judged(const penstock::RefusalVerdict &verdict);
    /// Nothing waits here any more.
    void cleared();

private:
    struct Refusal
    {
        BatchWork work;
        WriteOutcome outcome;
        QString reason;
    };

    bool wantsLayout(const BatchWork &work, const WriteOutcome &outcome) const;
    void ask(Client &client);
    void pronounce(BatchWork work, const WriteOutcome &outcome, const QString &reason);

    const QString m_database;
    const QString m_retentionPolicy;
    LineGround m_ground;
    std::vector<Refusal> m_kept;
    bool m_knowsLayout = false;
    bool m_asking = false;
};

} // namespace penstock
