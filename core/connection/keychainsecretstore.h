// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

namespace penstock {

/// SecretStore on QtKeychain, with memory as the fallback.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    void read(const QString &profileId, QObject *context, ReadCallback callback) override;
    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &profileId) override;

private:
    void reportUnavailable(const QString &reason);

    QHash<QString, QString> m_memory;
    bool m_reported = false;
};

} // namespace penstock
