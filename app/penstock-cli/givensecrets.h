// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

#include <memory>

namespace penstock {

/// The secrets that came with the command; with a saved connection the keyring for all others. Keeps nothing.
class GivenSecrets final : public SecretStore
{
    Q_OBJECT

public:
    /// `others` may be null: then nothing else is known.
    GivenSecrets(const QHash<QString, QString> &given, std::unique_ptr<SecretStore> others);

    void read(const QString &profileId, QObject *context, ReadCallback callback) override;
    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &profileId) override;

private:
    QHash<QString, QString> m_given;
    std::unique_ptr<SecretStore> m_others;
};

} // namespace penstock
