// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/client/talk/talkjob.h"

namespace penstock {

class ResultSet;

/// Does one thing to a server, or lists something of it. Never repeats what was not answered.
///
/// No error of it holds the request's password.
class AdminJob final : public TalkJob
{
    Q_OBJECT

public:
    AdminJob(const ServerLink &link, const AdminRequest &request, QObject *parent);

    const AdminRequest &request() const { return m_request; }

    /// What was listed, and what the server said beside it; without entries when something was done.
    const ResultSet &rows() const;

    /// The token that was made, the first time it is asked for: the server does not tell it again.
    QString takeSecret();

protected:
    void amend(Error &error) const override;

private:
    AdminRequest m_request;
};

} // namespace penstock
