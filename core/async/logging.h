// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace penstock {

// One category per area, for QT_LOGGING_RULES="penstock.http.debug=true". Nothing is shown below "info" unless asked
// for. What is logged never holds a secret: no headers, no bodies, no user information.
Q_DECLARE_LOGGING_CATEGORY(httpLog)   ///< penstock.http: connections, requests, answers
Q_DECLARE_LOGGING_CATEGORY(queryLog)  ///< penstock.query
Q_DECLARE_LOGGING_CATEGORY(writeLog)  ///< penstock.write
Q_DECLARE_LOGGING_CATEGORY(schemaLog) ///< penstock.schema
Q_DECLARE_LOGGING_CATEGORY(adminLog)  ///< penstock.admin
/// penstock.shown: what a person was told in a message. Off until somebody keeps a log of it.
Q_DECLARE_LOGGING_CATEGORY(shownLog)

} // namespace penstock
