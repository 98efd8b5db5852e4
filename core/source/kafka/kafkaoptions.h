// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/message/messageformat.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace penstock {

/// Which messages a KafkaSource reads, and as whom.
struct KafkaOptions
{
    QStringList brokers; ///< "host:port", at least one
    QStringList topics;  ///< at least one
    /// The consumer group: readers that name the same one share the partitions, and go on where it has committed.
    QString group;
    /// Of this reader within the group (group.instance.id). With one it keeps its partitions over a restart that is
    /// shorter than sessionTimeout, and nobody else is interrupted; two of the same id shut each other out. Empty: it
    /// is a new one each time, and hands its partitions over when it ends.
    QString instanceId{};
    QString clientId = QStringLiteral("penstock"); ///< in the broker's logs
    MessageFormat format{};

    /// Where a partition begins of which the group has committed nothing. That place is committed at once, so that
    /// whoever gets the partition next begins there too.
    enum class From {
        Earliest,
        Latest,
        Timestamp, ///< the first message at or behind fromMs
        Committed, ///< nowhere: that it has committed nothing is an error
    };
    From from = From::Earliest;
    qint64 fromMs = 0; ///< since 1970

    enum class Login { None, Plain, ScramSha256, ScramSha512 };
    Login login = Login::None;
    QString user;
    QString password;
    bool tls = false;
    QString caFile;          ///< PEM; empty: the authorities that this system trusts
    QString certificateFile; ///< PEM, of this client; empty: none
    QString keyFile;         ///< PEM, its key
    QString keyPassword;

    std::chrono::milliseconds sessionTimeout{
        10'000}; ///< so long after it fell silent a reader's partitions are given away
    /// So long at most what was read is finished when a partition goes to another reader. Less than pollTimeout.
    std::chrono::milliseconds revokeBudget{10'000};
    std::chrono::milliseconds pollTimeout{300'000};   ///< a reader that stands still so long loses its partitions
    std::chrono::milliseconds connectTimeout{15'000}; ///< until a broker answers, at the beginning
    std::stop_token finish{};                         ///< requested: ends behind the present message
};

} // namespace penstock
