// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"

#include <QString>

namespace penstock {

/// What is sent for AdminRequest::Kind::DeletePoints, exactly: 1.x's statement, or the fields of 2.x's request.
QString deletionText(const AdminRequest &request, Flavour flavour);

/// 1.x: DELETE FROM "m" WHERE "tag" = 'value' AND time >= …
QString deleteStatement(const AdminRequest &request);

/// What 2.x is sent; the end is included there.
struct BucketDeletion
{
    QString start;     ///< RFC 3339 with nanoseconds
    QString stop;      ///< the same
    QString predicate; ///< names are double-quoted, values as well: 2.x takes no others

    static BucketDeletion of(const AdminRequest &request);
};

} // namespace penstock
