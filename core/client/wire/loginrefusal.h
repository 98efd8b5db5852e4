// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

struct HttpAnswer;

/// What a person is told about a 401: which part of the login is wrong, as far as the server lets it be known, and
/// what to do.
QString loginRefusal(const HttpAnswer &answer, const QString &serverText, const QString &server);

/// The same about a 403, without the server's words.
QString permissionRefusal(const HttpAnswer &answer, const QString &server);

} // namespace penstock
