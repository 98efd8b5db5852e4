// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

namespace penstock {

/// Secrets that were given for once; others are another store's, the keyring for instance. Keeps nothing.
class GivenSecrets final : public SecretStore
{
    Q_OBJECT

public:
    /// By the ids of profiles. `others` must outlive it; null: nothing else is known.
    explicit GivenSecrets(const QHash<QString, QString> &given, SecretStore *others = nullptr);

    void read(const QString &profileId, QObject *context, ReadCallback callback) override;
    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &profileId) override;

private:
    QHash<QString, QString> m_given;
    SecretStore *m_others;
};

} // namespace penstock
