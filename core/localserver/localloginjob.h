// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/wire/clientsettings.h"

#include <memory>

namespace penstock {

class Client;

/// Makes sure that a private influxd takes our login: proves it by an authenticated request, and when there is no
/// administrator yet (first start), makes ours.
class LocalLoginJob final : public Job
{
    Q_OBJECT

public:
    /// Only the owner of the server may make users.
    enum class Role { Owner, Guest };

    LocalLoginJob(const ClientSettings &settings, Role role, QObject *parent = nullptr);
    ~LocalLoginJob() override;

protected:
    void abort() override;

private:
    void checkLogin();
    void createAdministrator();

    ClientSettings m_settings;
    Role m_role;
    bool m_created = false;
    std::unique_ptr<Client> m_client;    ///< with our login
    std::unique_ptr<Client> m_anonymous; ///< without any, for the very first request
};

} // namespace penstock
