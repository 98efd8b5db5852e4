// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/admin/adminrequest.h"

#include <QJsonArray>

namespace penstock {

// What a token of 2.x may do, as its API writes it.

/// All access to that organization.
QJsonArray v2AllPermissions(const QString &organization);
/// `buckets`: as the server lists them. Error (NotFound): one is not among them.
Result<QJsonArray> v2PermissionsFor(const QList<AdminRequest::DatabaseGrant> &grants, const QJsonArray &buckets);
/// For people: "read buckets/0123456789abcdef, write orgs".
QString v2PermissionsText(const QJsonValue &permissions);

} // namespace penstock
