// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/sink/sinkbatch.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>

namespace penstock {

class Client;

/// Counts the acknowledged lines that 3.x will never show, for they are older than their database keeps: it says 204 to
/// them as to all others. How long that is it is asked for at the end, and only when there are old lines.
class RetentionWatch final : public QObject
{
    Q_OBJECT

public:
    RetentionWatch(Flavour flavour, const QString &database, QObject *parent = nullptr);

    void take(const SinkBatch &accepted);

    /// Whether there is something to ask for; false once it was.
    bool wantsToAsk() const;
    bool isAsking() const { return m_isAsking; }
    /// Ends in done().
    void ask(Client &client);

    /// A sentence about the lines; empty: there are none, or it is not known.
    QString note() const;

Q_SIGNALS:
    void done();

private:
    void conclude();

    const bool m_isNeeded;
    const QString m_database;
    const std::int64_t m_now; ///< when it began
    /// Lines by their hour; of those that may be too old only.
    std::map<std::int64_t, quint64> m_hours;
    QByteArray m_answer;
    std::int64_t m_retention = 0; ///< nanoseconds; 0: for ever, or not known
    bool m_hasAsked = false;
    bool m_isAsking = false;
};

} // namespace penstock
