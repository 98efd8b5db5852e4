// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace penstock {

/// Passwords and tokens by profile id, in the desktop's keyring.
///
/// When no keyring answers, secrets stay in memory for this run and keyringUnavailable() is emitted once.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// What a read found. An empty secret with found == false is no error: nothing was stored.
    struct Answer
    {
        QString secret;
        bool found = false;
        bool fromMemory = false; ///< kept for this run only
    };
    using ReadCallback = std::function<void(const Answer &)>;
    using WriteCallback = std::function<void(bool inKeyring)>;

    using QObject::QObject;

    /// The callback runs later in this thread, unless context is deleted first; within 10 s, whatever the keyring does.
    virtual void read(const QString &profileId, QObject *context, ReadCallback callback) = 0;
    virtual void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) = 0;
    virtual void remove(const QString &profileId) = 0;

Q_SIGNALS:
    void keyringUnavailable(const QString &reason);
};

} // namespace penstock
