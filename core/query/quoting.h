// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// "name" with \" \\ and \n escaped: safe anywhere an InfluxQL identifier may stand.
QString quoteIdentifier(const QString &name);

/// 'text' with \' \\ and \n escaped.
QString quoteString(const QString &text);

} // namespace penstock
