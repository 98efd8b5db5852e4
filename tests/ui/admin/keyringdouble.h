// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

#include <QHash>
#include <QPointer>

#include <utility>

namespace penstock {

/// A keyring that keeps what it is given, and answers at once or when it is told to.
class KeyringDouble final : public SecretStore
{
public:
    bool isUnlocked = true; ///< false: what is written is answered by answer()

    void read(const QString &profileId, QObject *context, ReadCallback callback) override
    {
        Answer answer;
        if (const auto found = m_secrets.constFind(profileId); found != m_secrets.constEnd())
            answer = {.secret = *found, .found = true};
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
    }

    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override
    {
        m_secrets.insert(profileId, secret);
        m_waiting = [guard = QPointer<QObject>(context), callback = std::move(callback)] {
            if (guard)
                callback(true);
        };
        if (isUnlocked)
            QMetaObject::invokeMethod(this, [this] { answer(); }, Qt::QueuedConnection);
    }

    void remove(const QString &profileId) override { m_secrets.remove(profileId); }

    bool isWaiting() const { return bool(m_waiting); }
    void answer() { std::exchange(m_waiting, {})(); }
    QString secret(const QString &profileId) const { return m_secrets.value(profileId); }

private:
    QHash<QString, QString> m_secrets;
    std::function<void()> m_waiting;
};

} // namespace penstock
