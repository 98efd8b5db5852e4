// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/givensecrets.h"

namespace penstock {

GivenSecrets::GivenSecrets(const QHash<QString, QString> &given, SecretStore *others) : m_given(given), m_others(others)
{
    if (m_others)
        connect(m_others, &SecretStore::keyringUnavailable, this, &SecretStore::keyringUnavailable);
}

void GivenSecrets::read(const QString &profileId, QObject *context, ReadCallback callback)
{
    if (m_others && !m_given.contains(profileId)) {
        m_others->read(profileId, context, std::move(callback));
        return;
    }
    const Answer answer{.secret = m_given.value(profileId), .found = m_given.contains(profileId), .fromMemory = true};
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
}

void GivenSecrets::write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback)
{
    m_given.insert(profileId, secret);
    QMetaObject::invokeMethod(context, [callback = std::move(callback)] { callback(false); }, Qt::QueuedConnection);
}

void GivenSecrets::remove(const QString &profileId)
{
    m_given.remove(profileId);
}

} // namespace penstock
