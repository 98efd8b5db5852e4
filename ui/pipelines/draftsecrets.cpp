// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/draftsecrets.h"

#include "core/documents/ownsecrets.h"

#include <utility>

namespace penstock {

DraftSecrets::DraftSecrets(SecretStore &keyring, QObject *parent) : SecretStore(parent), m_keyring(keyring)
{
    connect(&keyring, &SecretStore::keyringUnavailable, this, &SecretStore::keyringUnavailable);
}

void DraftSecrets::read(const QString &id, QObject *context, ReadCallback callback)
{
    m_keyring.read(id, context, std::move(callback));
}

void DraftSecrets::write(const QString &id, const QString &secret, QObject *context, WriteCallback callback)
{
    m_own += id;
    m_keyring.write(id, secret, context, std::move(callback));
}

QStringList DraftSecrets::own(const QByteArray &document)
{
    return ownSecrets(document);
}

QStringList DraftSecrets::takeLeft(const QByteArray &document)
{
    const QStringList there = own(document);
    QStringList left = std::exchange(m_own, there);
    left.removeIf([&there](const QString &id) { return there.contains(id); });
    left.removeDuplicates();
    return left;
}

} // namespace penstock
