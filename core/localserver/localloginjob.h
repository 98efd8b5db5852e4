// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/wire/httpanswer.h"
#include "core/localserver/localaddress.h"

#include <memory>
#include <optional>

namespace penstock {

class Client;
class HttpCall;

/// Makes sure that a private server takes our login: proves it by an authenticated request, and when there is no
/// administrator yet (first start), makes ours.
class LocalLoginJob final : public Job
{
    Q_OBJECT

public:
    /// Only the owner of the server may make users.
    enum class Role { Owner, Guest };

    /// The secret may be empty where the server makes it.
    LocalLoginJob(const LocalAddress &address, const QString &secret, Role role, QObject *parent = nullptr);
    ~LocalLoginJob() override;

    /// What it takes; another one than was given when it has just made it.
    const QString &secret() const { return m_secret; }

Q_SIGNALS:
    /// It has made a secret, which nobody can ask it for again: to be kept at once.
    void secretMade(const QString &secret);

protected:
    void abort() override;

private:
    void checkLogin();
    void createAdministrator();
    void onCreated();

    LocalAddress m_address;
    QString m_secret;
    Role m_role;
    bool m_created = false;
    std::unique_ptr<Client> m_client;    ///< with our login
    std::unique_ptr<Client> m_anonymous; ///< without any, for the very first request
    std::unique_ptr<HttpCall> m_creation;
    std::optional<Error> m_refusal; ///< of that
};

} // namespace penstock
