// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/client/talk/talk.h"

class QJsonObject;

namespace penstock {

/// A request of the administration of 3.x, with the login.
HttpRequest v3AdminRequest(const Dialect &dialect, const QByteArray &method, const QByteArray &path,
                           const HttpParameters &parameters = {});

/// A POST of that object.
HttpRequest v3AdminPost(const Dialect &dialect, const QByteArray &path, const QJsonObject &body);

/// Asks what a table of the system holds.
Query v3SystemQuery(const QString &database, const QString &text);

/// Caches of last and of distinct values.
Result<Talk> v3AdministerCaches(const Dialect &dialect, const AdminRequest &request);

} // namespace penstock
