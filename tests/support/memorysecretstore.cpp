// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorysecretstore.h"

namespace penstock {

void MemorySecretStore::read(const QString &profileId, QObject *context, ReadCallback callback)
{
    const auto found = m_memory.constFind(profileId);
    Answer answer;
    if (found != m_memory.constEnd())
        answer = {.secret = *found, .found = true, .fromMemory = true};
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback)
{
    m_memory.insert(profileId, secret);
    QMetaObject::invokeMethod(context, [callback = std::move(callback)] { callback(false); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &profileId)
{
    m_memory.remove(profileId);
}

} // namespace penstock
