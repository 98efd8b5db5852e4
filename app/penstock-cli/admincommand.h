// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/outputformat.h"
#include "app/penstock-cli/productionconsent.h"
#include "core/client/admin/adminrequest.h"

namespace penstock {

class AdminJob;

/// admin: one thing done to a server, or listed of it: databases, users, tokens, running queries, …
class AdminCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    std::optional<Flavour> makesLoginOf() const override;
    void start(Session *session) override;

private:
    void askBeforeRowsAreLost(const Session &session);
    Status consent(const Session &session) const;
    void administer(const Session &session);
    void conclude(AdminJob &job);

    AdminRequest m_request;
    OutputFormat m_output;
    ProductionConsent m_consent;
    bool m_asksPassword = false;
    bool m_isSure = false;
};

} // namespace penstock
