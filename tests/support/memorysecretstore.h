// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

namespace penstock {

/// SecretStore that forgets at the end of the run.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &profileId, QObject *context, ReadCallback callback) override;
    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &profileId) override;

private:
    QHash<QString, QString> m_memory;
};

} // namespace penstock
