// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

#include <QStringList>

namespace penstock {

/// The keyring while a document is edited. What is put there is there at once, for the document may be tried; what is
/// taken out stays until the document is saved without it, for it may be closed as it was.
class DraftSecrets final : public SecretStore
{
    Q_OBJECT

public:
    /// `keyring` must outlive it.
    explicit DraftSecrets(SecretStore &keyring, QObject *parent = nullptr);

    void read(const QString &id, QObject *context, ReadCallback callback) override;
    void write(const QString &id, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &) override {}

    /// A document as its file has it: what is its own belongs here.
    void begin(const QByteArray &document) { m_own += own(document); }
    /// Of what belongs here, those that this document, which is in its file now, does not have. They are forgotten.
    QStringList takeLeft(const QByteArray &document);

private:
    static QStringList own(const QByteArray &document);

    SecretStore &m_keyring;
    QStringList m_own;
};

} // namespace penstock
