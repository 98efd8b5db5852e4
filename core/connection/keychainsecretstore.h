// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace penstock {

/// SecretStore on QtKeychain (service "penstock"), with memory as the fallback.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    /// A keyring that has not answered by then counts as unavailable; a late answer is ignored. 10 s unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    void read(const QString &profileId, QObject *context, ReadCallback callback) override;
    void write(const QString &profileId, const QString &secret, QObject *context, WriteCallback callback) override;
    void remove(const QString &profileId) override;

private:
    /// Null: the keyring did not answer in time.
    using JobCallback = std::function<void(QKeychain::Job *)>;
    void run(QKeychain::Job *job, const QString &profileId, JobCallback callback);
    void reportUnavailable(const QKeychain::Job *job);

    QHash<QString, QString> m_memory;
    std::chrono::milliseconds m_timeLimit{10'000};
    bool m_reported = false;
};

} // namespace penstock
