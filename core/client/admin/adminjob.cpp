// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"

#include "core/async/logging.h"
#include "core/async/sentences.h"
#include "core/client/admin/adminoperation.h"
#include "core/client/dialect/dialect.h"
#include "core/client/talk/talk.h"
#include "core/client/wire/readonlymark.h"

#include <utility>

namespace penstock {

AdminJob::AdminJob(const ServerLink &link, const AdminRequest &request, QObject *parent)
    : TalkJob(link, parent), m_request(request)
{
    ServerInfo server = dialect().settings().server;
    server.flavour = dialect().settings().flavour();
    qCDebug(adminLog, "operation %d", static_cast<int>(request.kind));
    const Status permission = onlyReads(request.kind)
                                  ? Status()
                                  : checkMayChange(dialect().settings().profile, adminTitle(request.kind, server));
    if (!permission)
        begin(std::unexpected(permission.error()));
    else if (const Status status = checkAdminRequest(request, server); !status)
        begin(std::unexpected(status.error()));
    else
        begin(dialect().administer(request));
}

const ResultSet &AdminJob::rows() const
{
    return talk().rows;
}

QString AdminJob::takeSecret()
{
    return std::exchange(talk().secret, {});
}

void AdminJob::amend(Error &error) const
{
    const bool isUnanswered =
        error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Protocol;
    if (const QString advice = adminUnanswered(m_request.kind); isUnanswered && !advice.isEmpty())
        error.message = joinedSentences(error.message, advice);
    if (m_request.password.isEmpty())
        return;
    // A server's words are not ours to trust with it.
    if (error.message.contains(m_request.password))
        error.message = tr("%1: the server refused this. Its own words are left out, as they hold the password.")
                            .arg(adminTitle(m_request.kind));
    if (error.details.serverText.contains(m_request.password))
        error.details.serverText.clear();
}

} // namespace penstock
