// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/logging.h"

namespace penstock {

Q_LOGGING_CATEGORY(httpLog, "penstock.http", QtInfoMsg)
Q_LOGGING_CATEGORY(queryLog, "penstock.query", QtInfoMsg)
Q_LOGGING_CATEGORY(writeLog, "penstock.write", QtInfoMsg)
Q_LOGGING_CATEGORY(schemaLog, "penstock.schema", QtInfoMsg)
Q_LOGGING_CATEGORY(adminLog, "penstock.admin", QtInfoMsg)
Q_LOGGING_CATEGORY(shownLog, "penstock.shown", QtFatalMsg)

} // namespace penstock
